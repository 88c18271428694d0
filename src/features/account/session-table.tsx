'use client'

import { useActionState, useEffect, useRef } from 'react'
import { namesIn } from '@/domain/agent'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { type Outcome, signOutBrowser, signOutElsewhere } from './actions'

type Session = { id: string; agent: string | null; since: Date; isThis: boolean }
type SessionTableProps = {
  /** Whose sessions they are. */
  owner: string
  locale: string
  sessions: Session[]
  words: Messages['account']
}

/** The browsers that somebody is signed in with. All but this one can be signed out from here. */
export function SessionTable({ owner, locale, sessions, words }: SessionTableProps) {
  const [ended, end] = useActionState<Outcome, FormData>(signOutBrowser, null)
  const [others, endOthers] = useActionState<Outcome, FormData>(signOutElsewhere, null)
  const status = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone.
  useEffect(() => {
    if (ended || others) status.current?.focus()
  }, [ended, others])
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <>
      <table className="sheet sessions">
        <thead>
          <tr>
            <th scope="col">{words.browser}</th>
            <th scope="col">{words.since}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, agent, since, isThis }) => (
            <tr key={id}>
              <th scope="row">{browserIn(agent, words)}</th>
              <td>{day.format(since)}</td>
              <td>
                {isThis ? (
                  <span className="tag here">{words.here}</span>
                ) : (
                  <form action={end}>
                    <input type="hidden" name="owner" value={owner} />
                    <button
                      type="submit"
                      className="button"
                      name="session"
                      value={id}
                      aria-label={filled(words.endOf, {
                        browser: browserIn(agent, words),
                        since: day.format(since),
                      })}
                    >
                      {words.end}
                    </button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <form action={endOthers}>
          <input type="hidden" name="owner" value={owner} />
          <button type="submit" className="button">
            {words.endOthers}
          </button>
        </form>
      )}
      <p className="hint" role="status" ref={status} tabIndex={-1}>
        {(ended === 'ended' || others === 'ended') && words.ended}
        {(ended === 'signedOut' || others === 'signedOut') && words.signedOutTitle}
      </p>
    </>
  )
}

function browserIn(agent: string | null, words: Messages['account']): string {
  const { browser, system } = namesIn(agent)
  if (!browser) return words.unknownBrowser
  return system ? filled(words.browserOn, { browser, system }) : browser
}
