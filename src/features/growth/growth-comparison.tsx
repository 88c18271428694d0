import type { FormEventHandler } from 'react'
import type { Assessment } from '@/domain/assessment'
import { type CountedStatement, figuresOn, movedBetween } from '@/domain/growth'
import type { Locale } from '@/domain/locale'
import { dayIn } from '@/ui/dates'
import { filled } from '@/ui/phrase'
import { tallySays } from '@/ui/tally-says'
import { type ComparedDays, comparedDays } from './compared-days'
import type { GrowthFrame } from './growth-data'
import { shownFigures } from './growth-data'
import { MovedStatements } from './moved-statements'

type GrowthComparisonProps = {
  frame: GrowthFrame
  assessment: Assessment
  statements: CountedStatement[]
  /** Compares without asking the server for the page, where script may. */
  onCompare?: FormEventHandler<HTMLFormElement>
}

/** Two days side by side: how the person stood on each, what moved between them, and which statements. */
export function GrowthComparison({ frame, assessment, statements, onCompare }: GrowthComparisonProps) {
  const { locale, words, picked, today } = frame
  const days = comparedDays(picked, today)
  const moved = movedBetween(assessment, statements, days.from, days.to)
  return (
    <section className="two-days" aria-labelledby="two-days">
      <h2 id="two-days">{words.compareTitle}</h2>
      <DaysForm days={days} frame={frame} onCompare={onCompare} />
      {days.fault !== null && (
        <p className="fault" role="alert">
          {filled(words.fault, { given: days.fault })}
        </p>
      )}
      <p className="tally" role="status">
        {tallySays(moved, locale, words)}
      </p>
      <div className="both-days">
        <FiguresOfBoth days={days} frame={frame} assessment={assessment} statements={statements} />
        <MovedStatements moved={moved} days={days} frame={frame} />
      </div>
    </section>
  )
}

type DaysFormProps = { days: ComparedDays; frame: GrowthFrame } & Pick<GrowthComparisonProps, 'onCompare'>

function DaysForm({ days: { from, to }, frame: { words, today }, onCompare }: DaysFormProps) {
  const fields = [
    { name: 'from', label: words.from, day: from },
    { name: 'to', label: words.to, day: to },
  ]
  return (
    <form method="get" onSubmit={onCompare}>
      {fields.map(({ name, label, day }) => (
        <div key={name}>
          <label className="label" htmlFor={`compare-${name}`}>
            {label}
          </label>
          <input
            key={day}
            className="input"
            type="date"
            id={`compare-${name}`}
            name={name}
            defaultValue={day}
            max={today}
          />
        </div>
      ))}
      <button type="submit" className="button">
        {words.compare}
      </button>
    </form>
  )
}

function FiguresOfBoth({
  days: { from, to },
  frame: { locale, words },
  assessment,
  statements,
}: { days: ComparedDays } & Omit<GrowthComparisonProps, 'onCompare'>) {
  const [before, after] = [figuresOn(assessment, statements, from), figuresOn(assessment, statements, to)]
  const difference = differenceIn(locale)
  return (
    <table className="sheet figures">
      <caption>{words.compareCaption}</caption>
      <thead>
        <tr>
          <th scope="col" data-key="answer">
            {words.answer}
          </th>
          <th scope="col" className="number" data-key="before">
            <time dateTime={from}>{dayIn(locale, from)}</time>
          </th>
          <th scope="col" className="number" data-key="after">
            <time dateTime={to}>{dayIn(locale, to)}</time>
          </th>
          <th scope="col" className="number" data-key="difference">
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {shownFigures.map((figure) => (
          <tr key={figure} data-key={figure}>
            <th scope="row">{words[figure]}</th>
            <td className="number">{before[figure]}</td>
            <td className="number">{after[figure]}</td>
            <td className="number" data-export={after[figure] - before[figure]}>
              {difference(after[figure] - before[figure])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A change with its sign, and a minus as wide as the plus. */
function differenceIn(locale: Locale) {
  const format = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  return (change: number) => format.format(change).replace('-', '−')
}
