import type { Day } from '@/domain/day'
import type { Snapshot } from '@/domain/growth'
import type { Locale } from '@/domain/locale'
import { dayIn } from '@/ui/dates'
import { filled } from '@/ui/phrase'
import { chartScale, type Stretch } from './chart-scale'
import { FigureSwatch } from './figure-swatch'
import { type GrowthWords, shownFigures } from './growth-data'

type GrowthChartProps = {
  snapshots: Snapshot[]
  today: Day
  locale: Locale
  words: GrowthWords
  /** The class that gives the target its colour. */
  colour: string
}

/**
 * How a person stood, day by day: what they can do is solid, what they are learning hatched, and what is not there yet
 * an outline. Plain SVG in percent, so that it has no script and is as wide as its place. The table says the same.
 */
export function GrowthChart({ snapshots, today, locale, words, colour }: GrowthChartProps) {
  const { stretches, days, placeOf, counts, top } = chartScale(snapshots, today)
  const last = snapshots.at(-1)
  if (!last) return null
  return (
    <figure className={`over-time ${colour}`}>
      <figcaption>
        <ul>
          {shownFigures
            .filter((figure) => figure !== 'doesNotApply' || last[figure] > 0)
            .map((figure) => (
              <li key={figure}>
                <FigureSwatch figure={figure} />
                <b>{last[figure]}</b> {words[figure]}
              </li>
            ))}
        </ul>
      </figcaption>
      <div className="plot" dir="ltr">
        <ul className="counts" aria-hidden="true">
          {counts.map((count) => (
            <li key={count} style={{ bottom: `${(count / top) * 100}%` }}>
              {count}
            </li>
          ))}
        </ul>
        <svg role="img" aria-label={chartSays(snapshots, locale, words)}>
          <defs>
            <pattern
              id="growth-hatch"
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M1 0v5" stroke="var(--ll)" strokeWidth="2" />
            </pattern>
          </defs>
          {counts.map((count) => (
            <line key={count} className="grid-line" x1="0" x2="100%" {...level((count / top) * 100)} />
          ))}
          <Bands stretches={stretches} />
          <Edge stretches={stretches} heightOf={({ canDo }) => canDo} />
          <Edge stretches={stretches} heightOf={({ canDo, learning }) => canDo + learning} />
          <Edge stretches={stretches} heightOf={({ total }) => total} />
        </svg>
        <ul className="days" aria-hidden="true">
          {days.map((day) => (
            <li key={day} style={{ left: `${placeOf(day)}%` }}>
              {dayIn(locale, day)}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  )
}

/** The chart in a sentence: where it began and where it is. */
function chartSays(snapshots: Snapshot[], locale: Locale, words: GrowthWords): string {
  const [first, last] = [snapshots[0], snapshots.at(-1)]
  if (!first || !last) return ''
  return filled(snapshots.length === 1 ? words.saysOne : words.says, {
    from: dayIn(locale, first.day),
    to: dayIn(locale, last.day),
    canDoBefore: first.canDo,
    canDo: last.canDo,
    learningBefore: first.learning,
    learning: last.learning,
    notYetBefore: first.notYet,
    notYet: last.notYet,
  })
}

function Bands({ stretches }: { stretches: Stretch[] }) {
  return stretches.map(({ day, from, to, canDo, learning, total }) => (
    <g key={day}>
      <rect className="not-yet" {...box(from, to, 0, total)} />
      {learning > 0 && <rect fill="url(#growth-hatch)" {...box(from, to, canDo, canDo + learning)} />}
      {canDo > 0 && <rect className="can-do" {...box(from, to, 0, canDo)} />}
    </g>
  ))
}

/** The line along the top of a band: it steps where the band does, and closes it at both ends. */
function Edge({ stretches, heightOf }: { stretches: Stretch[]; heightOf: (stretch: Stretch) => number }) {
  const end = stretches.at(-1)?.to ?? 100
  return (
    <g className="edge">
      {stretches.map((stretch, at) => {
        const before = stretches[at - 1]
        const [was, is] = [before ? heightOf(before) : 0, heightOf(stretch)]
        return (
          <g key={stretch.day}>
            {was !== is && <line x1={`${stretch.from}%`} x2={`${stretch.from}%`} {...rise(was, is)} />}
            {is > 0 && <line x1={`${stretch.from}%`} x2={`${stretch.to}%`} {...level(is)} />}
          </g>
        )
      })}
      {end > 0 && <line x1={`${end}%`} x2={`${end}%`} {...rise(heightOfLast(stretches, heightOf), 0)} />}
    </g>
  )
}

const heightOfLast = (stretches: Stretch[], heightOf: (stretch: Stretch) => number) => {
  const last = stretches.at(-1)
  return last ? heightOf(last) : 0
}

/** SVG counts from the top, the chart from its foot. */
const percent = (height: number) => `${100 - height}%`
const level = (height: number) => ({ y1: percent(height), y2: percent(height) })
const rise = (from: number, to: number) => ({ y1: percent(from), y2: percent(to) })
const box = (from: number, to: number, foot: number, head: number) => ({
  x: `${from}%`,
  width: `${to - from}%`,
  y: percent(head),
  height: `${head - foot}%`,
})
