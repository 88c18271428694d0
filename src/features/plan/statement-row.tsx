'use client'

import { lazy, memo, type ReactNode, Suspense, useId, useState } from 'react'
import { answerKey, answers, type GivenAnswer } from '@/domain/answer'
import type { AskedOfRole } from '@/domain/asked'
import { isLink } from '@/domain/evidence'
import { offersFor } from '@/domain/offer'
import type { PlannedStatement } from '@/domain/plan'
import { latestAssessment } from '@/ui/assessment-store'
import { filled } from '@/ui/phrase'
import { RequirementBadge } from '@/ui/requirement-badge'
import type { Evidence as EvidenceType } from './evidence'
import { addressOf, answer, keepOffers } from './keeping'
import { type PlanData, type PlanWords, roleNamed } from './plan-data'
import { focusNextOffer } from './reveal'
import { answerRowId } from './row-id'
import { useGiven } from './use-given'

const loadEvidence = () => import('./evidence')
const Evidence = lazy<typeof EvidenceType>(() =>
  loadEvidence()
    .then(({ Evidence }) => ({ default: Evidence }))
    .catch(() => ({ default: NotLoaded })),
)

/** Fetches what a row may open, so that it opens without a network too. */
export const preloadEvidence = () => loadEvidence().catch(() => undefined)

type StatementRowProps = {
  statement: PlannedStatement
  /** The role that the person knows it in, and may keep it from. */
  offeredFrom: string | undefined
  offeredAnswer: GivenAnswer['answer'] | undefined
  asked: AskedOfRole
  /** Says "Optional" where the rows around it may be required. */
  saysOptional: boolean
  data: PlanData
  words: PlanWords
  /** Something to tell of this statement, under its words. */
  notice?: ReactNode
}

/** A statement with its four answers, what may be kept of another role, and its evidence. Drawn anew only when it changes. */
export const StatementRow = memo(function StatementRow(props: StatementRowProps) {
  const { statement, asked, data, words, saysOptional, notice } = props
  const { role } = asked
  const [isOpen, setIsOpen] = useState(false)
  const panel = useId()
  const key = answerKey(addressOf(statement, role))
  const given = useGiven(key)
  const current = given?.answer ?? 'not-yet'
  return (
    <li className="statement" id={answerRowId(key)} data-answer={current}>
      <div className="said">
        <p lang={statement.lang} dir={statement.lang ? 'auto' : undefined}>
          {statement.words}
        </p>
        {saysOptional && <RequirementBadge isRequired={false} label={words.optional} />}
        <FallbackMark statement={statement} words={words} />
        {!given && <RowOffer {...props} offerKey={key} />}
        <EvidenceMarks given={given} words={words} />
        {notice}
      </div>
      {answers.map((choice) => (
        <span key={choice} className="choice" data-label={words[choice]}>
          <input
            type="radio"
            className={`answer ${choice}`}
            name={key}
            aria-label={`${words[choice]}: ${statement.words}`}
            checked={choice === current}
            onChange={neverAlone}
            // Silence stands at "not yet", which can be said all the same.
            onClick={() => (given && choice === current) || answer(statement, role, choice, words)}
          />
        </span>
      ))}
      <button
        type="button"
        className="evidence-toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        aria-label={filled(words.evidenceFor, { statement: statement.words })}
        title={words.evidence}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div className="evidence" id={panel}>
          <Suspense fallback={<p className="loading">{words.loading}</p>}>
            <Evidence statement={statement} role={role} given={given} data={data} words={words} />
          </Suspense>
        </div>
      )}
    </li>
  )
})

function NotLoaded({ words }: { words: PlanWords }) {
  return <p role="alert">{words.notLoaded}</p>
}

/** A click comes with every change, also with one by the arrow keys. */
const neverAlone = () => {}

function FallbackMark({
  statement: { lang, outdated },
  words,
}: Pick<StatementRowProps, 'statement' | 'words'>) {
  if (!lang && !outdated) return null
  return (
    <span className="fallback-mark">
      {lang ? (
        <>
          <span className="uppercase">{lang}</span> {words.untranslated}
        </>
      ) : (
        words.outdated
      )}
    </span>
  )
}

/** What the person said of the same ability in another role, to be kept here or not. */
function RowOffer({
  offeredFrom,
  offeredAnswer,
  asked,
  offerKey,
  data,
  words,
}: StatementRowProps & { offerKey: string }) {
  if (!offeredFrom) return null
  const role = roleNamed(data, offeredFrom)
  const keep = () => {
    const offer = offersFor(latestAssessment(), asked).get(offerKey)
    if (!offer) return
    focusNextOffer(answerRowId(offerKey))
    keepOffers([offer], data.locale, words)
  }
  return (
    <p className="offer">
      {filled(offeredAnswer === 'learning' ? words.offerLearning : words.offerCan, { role })}{' '}
      <button type="button" className="link" data-keep onClick={keep}>
        {words.keepHere}
      </button>
    </p>
  )
}

/** That there is evidence, in as few words as will do. The rest is behind the button. */
function EvidenceMarks({ given, words }: { given: GivenAnswer | undefined; words: PlanWords }) {
  if (!given?.note && !given?.link) return null
  return (
    <p className="evidence-marks">
      {given.note && <span>{filled(words.noteMark, { note: shortened(given.note) })}</span>}
      {given.link && isLink(given.link) && (
        <a href={given.link} target="_blank" rel="noopener noreferrer nofollow">
          {hostOf(given.link)}
        </a>
      )}
    </p>
  )
}

const shownOfNote = 90
const shortened = (note: string) =>
  note.length > shownOfNote ? `${note.slice(0, shownOfNote).trimEnd()}…` : note

const hostOf = (link: string) => new URL(link).host
