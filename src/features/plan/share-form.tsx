'use client'

import { type FormEvent, useId, useState } from 'react'
import type { Locale } from '@/domain/locale'
import {
  longestShareName,
  type PlanShare,
  type ShareLife,
  type ShareRefusal,
  shareLives,
} from '@/domain/plan-share'
import type { Messages } from '@/ui/messages'
import { counted } from '@/ui/phrase'
import { LinkField } from './share-links'
import { makeShare } from './share-requests'

type ShareFormProps = {
  /** What the account calls the person. Their address is never put forward. */
  name: string
  locale: Locale
  words: Messages['share']
  /** The links that work. */
  shares: PlanShare[]
  onMade: (share: PlanShare) => void
}

/** What the reader of the link sees, and until when. */
export function ShareForm({ name: known, locale, words, shares, onMade }: ShareFormProps) {
  const [madeId, setMadeId] = useState<string | null>(null)
  const made = shares.find(({ id }) => id === madeId)
  const [refusal, setRefusal] = useState<ShareRefusal | 'failed' | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const id = useId()
  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const input = inputOf(new FormData(event.currentTarget))
    if (input.name === '') return setRefusal('name')
    setIsBusy(true)
    setRefusal(null)
    const answered = await makeShare(input)
    setIsBusy(false)
    if ('error' in answered) return setRefusal(answered.error ?? 'failed')
    setMadeId(answered.result.id)
    onMade(answered.result)
  }
  return (
    <>
      <form className="share-form" onSubmit={create}>
        <div className="field">
          <label className="label" htmlFor={`${id}-name`}>
            {words.name}
          </label>
          <input
            className="input"
            id={`${id}-name`}
            name="name"
            autoComplete="name"
            maxLength={longestShareName}
            defaultValue={known}
            aria-describedby={`${id}-hint ${id}-fault`}
            aria-invalid={refusal?.startsWith('name') ? true : undefined}
          />
          <p className="hint" id={`${id}-hint`}>
            {words.nameHint}
          </p>
        </div>
        <div className="field">
          <label className="label" htmlFor={`${id}-ends`}>
            {words.ends}
          </label>
          <select className="select" id={`${id}-ends`} name="days" defaultValue="30">
            {shareLives.map((days) => (
              <option key={days} value={days ?? ''}>
                {days === null ? words.endsNever : counted(locale, words.endsDays, days)}
              </option>
            ))}
          </select>
        </div>
        <label className="check">
          <input type="checkbox" name="notes" />
          {words.withNotes}
        </label>
        <p className="fault" id={`${id}-fault`} role="alert">
          {refusal && inWords(refusal, words)}
        </p>
        <button type="submit" className="button primary" aria-disabled={isBusy}>
          {words.create}
        </button>
      </form>
      <div role="status">{isBusy ? words.creating : made && words.created}</div>
      {made && <LinkField key={made.id} share={made} locale={locale} words={words} />}
    </>
  )
}

const inputOf = (form: FormData) => ({
  name: String(form.get('name') ?? '').trim(),
  withNotes: form.get('notes') !== null,
  days: form.get('days') === '' ? null : (Number(form.get('days')) as ShareLife),
})

const inWords = (refusal: ShareRefusal | 'failed', words: Messages['share']) =>
  refusal === 'failed' ? words.failed : words[`refused-${refusal}`]
