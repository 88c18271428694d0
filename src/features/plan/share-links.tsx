'use client'

import { useEffect, useRef, useState } from 'react'
import type { Locale } from '@/domain/locale'
import type { PlanShare } from '@/domain/plan-share'
import { dayIn } from '@/ui/dates'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { takeBackShare } from './share-requests'

type ShareLinksProps = {
  shares: PlanShare[]
  locale: Locale
  words: Messages['share']
  onRevoked: (id: string) => void
}

/** The links that a person made, each to be copied, opened or taken back. */
export function ShareLinks({ shares, locale, words, onRevoked }: ShareLinksProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  const takeBack = async (id: string) => {
    setSaid('')
    const answered = await takeBackShare(id)
    if ('error' in answered) return setSaid(words.failed)
    onRevoked(id)
    setSaid(words.revoked)
    heading.current?.focus()
  }
  return (
    <section className="share-links">
      <h3 ref={heading} tabIndex={-1}>
        {words.links}
      </h3>
      <p role="status">{said}</p>
      {shares.length === 0 && <p>{words.linksNone}</p>}
      <ul>
        {shares.map((share) => (
          <li key={share.id}>
            <LinkRow share={share} locale={locale} words={words} onTakeBack={() => takeBack(share.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type LinkRowProps = { share: PlanShare; locale: Locale; words: Messages['share']; onTakeBack: () => void }

function LinkRow({ share, locale, words, onTakeBack }: LinkRowProps) {
  const [copies, setCopies] = useState(0)
  const [asked, setAsked] = useState<'asking' | 'kept' | null>(null)
  const day = dayOf(share.createdAt, locale)
  const isOver = share.expiresAt !== null && Date.parse(share.expiresAt) <= Date.now()
  return (
    <>
      <p>
        {filled(words.linkOf, { name: share.name, day })}
        <span className="hint">
          {[share.withNotes ? words.linkNotes : words.linkNoNotes, endOf(share, isOver, locale, words)].join(
            ', ',
          )}
        </span>
      </p>
      {asked === 'asking' ? (
        <div className="acts" key="asking">
          <span>{words.revokeAsk}</span>
          <button type="button" className="button" onClick={onTakeBack}>
            {words.revoke}
          </button>
          {/* biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed. */}
          <button type="button" className="button" autoFocus onClick={() => setAsked('kept')}>
            {words.keep}
          </button>
        </div>
      ) : (
        <div className="acts" key="resting">
          {!isOver && (
            <>
              <button
                type="button"
                className="link"
                aria-label={filled(words.copyOf, { day })}
                onClick={() => setCopies((count) => count + 1)}
              >
                {words.copy}
              </button>
              <a
                className="link"
                href={paths.shared(locale, share.token)}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={filled(words.linkOpenOf, { day })}
              >
                {words.linkOpen}
              </a>
            </>
          )}
          <button
            type="button"
            className="link"
            aria-label={filled(words.revokeOf, { day })}
            // biome-ignore lint/a11y/noAutofocus: back where the question came from.
            autoFocus={asked === 'kept'}
            onClick={() => setAsked('asking')}
          >
            {words.revoke}
          </button>
        </div>
      )}
      {copies > 0 && <LinkField key={copies} share={share} locale={locale} words={words} copiesAtOnce />}
    </>
  )
}

type LinkFieldProps = { share: PlanShare; locale: Locale; words: Messages['share']; copiesAtOnce?: boolean }

/** The address in a field, selected, so that it can be copied where the browser refuses to do it. */
export function LinkField({ share, locale, words, copiesAtOnce = false }: LinkFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const address = new URL(paths.shared(locale, share.token), location.origin).href
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(address)
      setSaid(words.copied)
    } catch {
      setSaid(words.copyRefused)
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field appears.
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
    if (copiesAtOnce) copy()
  }, [])
  return (
    <div className="link-field">
      <input className="input" ref={field} readOnly aria-label={words.address} value={address} />
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}

const dayOf = (time: string, locale: Locale) => dayIn(locale, time.slice(0, 10))

function endOf({ expiresAt }: PlanShare, isOver: boolean, locale: Locale, words: Messages['share']): string {
  if (expiresAt === null) return words.linkNever
  return filled(isOver ? words.linkEnded : words.linkUntil, { day: dayOf(expiresAt, locale) })
}
