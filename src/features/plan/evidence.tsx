'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { answerKey, type GivenAnswer, longestLink, longestNote } from '@/domain/answer'
import { linkIn } from '@/domain/evidence'
import type { PlannedStatement } from '@/domain/plan'
import { latestAssessment, useAssessment } from '@/ui/assessment-store'
import { counted, filled } from '@/ui/phrase'
import { addressOf, keepEvidence } from './keeping'
import { type PlanData, type PlanWords, roleNamed } from './plan-data'

type EvidenceProps = {
  statement: PlannedStatement
  role: string
  given: GivenAnswer | undefined
  data: PlanData
  words: PlanWords
}

/** A note and a link on a statement, kept when the person leaves the field, and what they said of it so far. */
export function Evidence(props: EvidenceProps) {
  return (
    <>
      <NoteField {...props} />
      <LinkField {...props} />
      <History {...props} />
    </>
  )
}

function NoteField({ statement, role, given, words }: EvidenceProps) {
  const id = useId()
  const before = given?.note ?? ''
  const keep = (text: string) => {
    const note = text.trim()
    if (note !== before) keepEvidence(statement, role, { note: note || undefined }, words)
  }
  const field = useField<HTMLTextAreaElement>(before, keep)
  return (
    <div>
      <label className="label" htmlFor={id}>
        {words.note}
      </label>
      <textarea
        className="input"
        id={id}
        ref={field.ref}
        rows={3}
        maxLength={longestNote}
        defaultValue={before}
        {...field.on}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field.on.onBlur()
        }}
      />
    </div>
  )
}

function LinkField({ statement, role, given, words }: EvidenceProps) {
  const id = useId()
  const [isWrong, setIsWrong] = useState(false)
  const before = given?.link ?? ''
  const keep = (text: string) => {
    const link = linkIn(text) ?? undefined
    const isNone = text.trim() === ''
    setIsWrong(!isNone && !link)
    if ((link ?? '') !== before && (link || isNone)) keepEvidence(statement, role, { link }, words)
  }
  const field = useField<HTMLInputElement>(before, keep)
  return (
    <div>
      <label className="label" htmlFor={id}>
        {words.link}
      </label>
      <input
        className="input"
        id={id}
        ref={field.ref}
        type="url"
        inputMode="url"
        maxLength={longestLink}
        defaultValue={before}
        placeholder="https://"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-fault` : undefined}
        {...field.on}
        onKeyDown={(event) => {
          if (event.key === 'Enter') field.on.onBlur()
        }}
      />
      <p className="fault" role="alert" id={`${id}-fault`}>
        {isWrong && words.linkFault}
      </p>
    </div>
  )
}

/**
 * A field that is kept when it is left, also where that closes the page, and only where something was typed in it. What
 * changes elsewhere, by undo, in another tab or because somebody else signed in, comes into the field until then.
 */
function useField<Field extends HTMLInputElement | HTMLTextAreaElement>(
  kept: string,
  keep: (text: string) => void,
) {
  const ref = useRef<Field>(null)
  const { owner } = useAssessment()
  const typedBy = useRef<string | null | undefined>(undefined)
  const leave = () => {
    const isTheirs = typedBy.current === latestAssessment().owner
    typedBy.current = undefined
    if (isTheirs && ref.current) keep(ref.current.value)
  }
  const latestLeave = useRef(leave)
  useEffect(() => {
    latestLeave.current = leave
  })
  useEffect(() => {
    if (typedBy.current !== owner) typedBy.current = undefined
    if (ref.current && typedBy.current === undefined) ref.current.value = kept
  }, [kept, owner])
  useEffect(() => {
    const onLeave = () => latestLeave.current()
    window.addEventListener('pagehide', onLeave)
    return () => window.removeEventListener('pagehide', onLeave)
  }, [])
  const onInput = () => {
    typedBy.current = owner
  }
  return { ref, on: { onInput, onBlur: leave } }
}

const shownOfHistory = 20

/** What the person said of the statement, the latest first. */
function History({ statement, role, data, words }: EvidenceProps) {
  const { answers } = useAssessment()
  const history = answers[answerKey(addressOf(statement, role))] ?? []
  if (history.length === 0) return null
  const older = history.length - shownOfHistory
  return (
    <div className="history">
      <h4>{words.history}</h4>
      <ol>
        {history.slice(0, shownOfHistory).map((said) => (
          <li key={said.id}>
            <time dateTime={new Date(said.at).toISOString()}>{momentIn(data.locale, said.at)}</time>{' '}
            {inWords(said, data, words)}
          </li>
        ))}
      </ol>
      {older > 0 && <p>{counted(data.locale, words.older, older)}</p>}
    </div>
  )
}

function inWords({ answer, note, link, from }: GivenAnswer, data: PlanData, words: PlanWords): string {
  const said = answer ? words[answer] : words.takenBack
  const parts = [
    from ? filled(words.keptFrom, { answer: said, role: roleNamed(data, from) }) : said,
    note && filled(words.noteMark, { note }),
    link,
  ]
  return parts.filter(Boolean).join(' · ')
}

const momentIn = (locale: string, at: number) =>
  new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)
