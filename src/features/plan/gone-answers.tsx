'use client'

import { type Answer, answerKey } from '@/domain/answer'
import type { GoneAnswer } from '@/domain/answered-words'
import { dayOf } from '@/domain/day'
import { isLink } from '@/domain/evidence'
import type { Locale } from '@/domain/locale'
import { dayIn } from '@/ui/dates'
import type { Messages } from '@/ui/messages'
import { counted, filled } from '@/ui/phrase'

type GoneAnswersProps = {
  gone: GoneAnswer[]
  words: Messages['changed']
  /** What the answers are called. */
  answers: Record<Answer, string>
  levels: { id: string; name: string }[]
  roles: { id: string; name: string }[]
  locale: Locale
}

const rowsAtOnce = 10

/** What the person answered and nobody asks any more: it stays, apart from the plan. Not there where there is nothing. */
export function GoneAnswers({ gone, ...shared }: GoneAnswersProps) {
  const { words, locale } = shared
  if (gone.length === 0) return null
  const more = gone.slice(rowsAtOnce)
  return (
    <section className="gone-answers" aria-labelledby="gone-answers">
      <h2 id="gone-answers">{words.goneTitle}</h2>
      <p>{counted(locale, words.goneNote, gone.length)}</p>
      <GoneTable gone={gone.slice(0, rowsAtOnce)} {...shared} />
      {more.length > 0 && (
        <details>
          <summary className="link">{counted(locale, words.goneMore, more.length)}</summary>
          <GoneTable gone={more} {...shared} />
        </details>
      )}
    </section>
  )
}

function GoneTable({ gone, ...shared }: GoneAnswersProps) {
  const { words } = shared
  return (
    <table className="sheet">
      <caption className="sr-only">{words.goneCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.statement}</th>
          <th scope="col">{words.yourAnswer}</th>
          <th scope="col">{words.answered}</th>
        </tr>
      </thead>
      <tbody>
        {gone.map((answer) => (
          <GoneRow key={answerKey(answer.address)} answer={answer} {...shared} />
        ))}
      </tbody>
    </table>
  )
}

function GoneRow({
  answer,
  words,
  answers,
  levels,
  roles,
  locale,
}: Omit<GoneAnswersProps, 'gone'> & { answer: GoneAnswer }) {
  const { address, given, before, skillName, skillLang } = answer
  const named = (all: { id: string; name: string }[], id: string) =>
    all.find((it) => it.id === id)?.name ?? id
  const where = [named(roles, address.role), ...(before ? [named(levels, before.level)] : [])]
  return (
    <tr>
      <th scope="row">
        <span lang={before?.lang}>{before?.words ?? filled(words.unknownWords, { key: address.key })}</span>
        <small>
          <span lang={skillLang}>{skillName ?? address.skill}</span>, {where.join(', ')}
        </small>
        {given.note && <p className="gone-note">{given.note}</p>}
        {given.link && isLink(given.link) && (
          <a href={given.link} rel="noopener noreferrer nofollow">
            {words.evidence}
          </a>
        )}
      </th>
      <td>{given.answer && answers[given.answer]}</td>
      <td>{dayIn(locale, dayOf(given.at))}</td>
    </tr>
  )
}
