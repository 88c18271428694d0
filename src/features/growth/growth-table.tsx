import { type Grain, type Snapshot, thinned } from '@/domain/growth'
import type { Locale } from '@/domain/locale'
import { dayIn } from '@/ui/dates'
import { counted } from '@/ui/phrase'
import { type GrowthWords, type ShownFigure, shownFigures } from './growth-data'

type GrowthTableProps = { snapshots: Snapshot[]; grain: Grain; locale: Locale; words: GrowthWords }

/** So many rows are there at once, and the others one press away. */
const rowsAtOnce = 10

/** The chart in figures, the latest day first. */
export function GrowthTable({ snapshots, grain, locale, words }: GrowthTableProps) {
  const latestFirst = snapshots.toReversed()
  const earlier = latestFirst.slice(rowsAtOnce)
  const figures = shownFigures.filter(
    (figure) => figure !== 'doesNotApply' || snapshots.some((snapshot) => snapshot[figure] > 0),
  )
  const shared = { figures, locale, words, caption: captionOf(grain, words) }
  return (
    <div>
      <Rows {...shared} snapshots={latestFirst.slice(0, rowsAtOnce)} />
      {earlier.length > 0 && (
        <details className="earlier">
          <summary className="link">{counted(locale, words.earlier, earlier.length)}</summary>
          <Rows {...shared} snapshots={earlier} />
        </details>
      )}
    </div>
  )
}

type RowsProps = {
  snapshots: Snapshot[]
  figures: ShownFigure[]
  caption: string
  locale: Locale
  words: GrowthWords
}

function Rows({ snapshots, figures, caption, locale, words }: RowsProps) {
  return (
    <table className="sheet figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" data-key="day">
            {words.day}
          </th>
          {figures.map((figure) => (
            <th key={figure} scope="col" className="number" data-key={figure}>
              {words[figure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {snapshots.map((snapshot) => (
          <tr key={snapshot.day}>
            <th scope="row">
              <time dateTime={snapshot.day}>{dayIn(locale, snapshot.day)}</time>
            </th>
            {figures.map((figure) => (
              <td key={figure} className="number">
                {snapshot[figure]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function captionOf(grain: Grain, words: GrowthWords): string {
  const captions: Record<Grain, string> = {
    day: words.captionDay,
    week: words.captionWeek,
    month: words.captionMonth,
    year: words.captionYear,
  }
  return captions[grain]
}

/** At most so many points are drawn and told: a year of days, or ten of months. */
export const told = (snapshots: Snapshot[]) => thinned(snapshots, 120)
