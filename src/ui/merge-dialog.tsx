'use client'

import { useEffect, useRef } from 'react'
import type { GivenAnswer } from '@/domain/answer'
import type { AskedStatement } from '@/domain/asked'
import type { Locale } from '@/domain/locale'
import type { MergeReport, Met } from '@/domain/merge-report'
import { counted, filled } from './phrase'
import { momentIn, type NoticeWords } from './sync-words'
import { useAskedWords } from './use-asked-words'

/** A list longer than this is not read in a dialog. */
const mostShown = 100

type MergeDialogProps = { report: MergeReport; words: NoticeWords; locale: Locale; onClose: () => void }

/** Each statement that was answered on both sides, with the answer that counts and the one before it. */
export function MergeDialog({ report, words, locale, onClose }: MergeDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const shown = report.met.slice(0, mostShown)
  const asked = useAskedWords(
    locale,
    shown.map(({ key }) => key.split('/')[1] ?? ''),
  )

  return (
    <dialog className="over" ref={dialog} aria-labelledby="merge-title" onClose={onClose}>
      <div className="mb-3 flex items-baseline justify-between gap-4 text-base">
        <h2 id="merge-title">{words.metTitle}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <p>{words.metText}</p>
      <p className="text-xs text-ink-2">
        {filled(words.tally, {
          here: report.fromHere,
          account: report.fromAccount,
          alike: report.alike,
        })}
      </p>
      <ul className="met">
        {shown.map((met) => (
          <MetStatement key={met.key} met={met} statement={asked[met.key]} words={words} locale={locale} />
        ))}
      </ul>
      {report.met.length > shown.length && (
        <p>{counted(locale, words.metMore, report.met.length - shown.length)}</p>
      )}
    </dialog>
  )
}

type MetStatementProps = {
  met: Met
  statement: Pick<AskedStatement, 'words' | 'lang'> | undefined
  words: NoticeWords
  locale: Locale
}

function MetStatement({
  met: { key, stands, other, isFromHere },
  statement,
  words,
  locale,
}: MetStatementProps) {
  const said = (given: GivenAnswer, isHere: boolean) =>
    `${given.answer ? words.answers[given.answer] : words.takenBack}, ${filled(
      isHere ? words.fromHere : words.fromAccount,
      { time: momentIn(locale, given.at, Date.now()) },
    )}`
  return (
    <li>
      <p lang={statement?.lang}>{statement?.words ?? key.split('/').join(' · ')}</p>
      <dl>
        <div>
          <dt>{words.counts}</dt>
          <dd>{said(stands, isFromHere)}</dd>
        </div>
        <div>
          <dt>{words.before}</dt>
          <dd>
            {said(other, !isFromHere)}
            {other.note && <q>{other.note}</q>}
          </dd>
        </div>
      </dl>
    </li>
  )
}
