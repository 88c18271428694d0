import type { Answer } from '@/domain/answer'
import type { Moved } from '@/domain/growth'
import { dayIn } from '@/ui/dates'
import { counted } from '@/ui/phrase'
import type { ComparedDays } from './compared-days'
import type { GrowthFrame, GrowthWords } from './growth-data'

type MovedStatementsProps = { moved: Moved[]; days: ComparedDays; frame: GrowthFrame }

const rowsAtOnce = 25

/** The statements that moved, with their words and both answers. */
export function MovedStatements({ moved, days, frame }: MovedStatementsProps) {
  const { locale, words } = frame
  if (moved.length === 0) return null
  const more = moved.slice(rowsAtOnce)
  const caption = counted(locale, words.movedCaption, moved.length)
  return (
    <div>
      <MovedTable moved={moved.slice(0, rowsAtOnce)} days={days} frame={frame} caption={caption} />
      {more.length > 0 && (
        <details className="earlier">
          <summary className="link">{counted(locale, words.more, more.length)}</summary>
          <MovedTable moved={more} days={days} frame={frame} caption={caption} />
        </details>
      )}
    </div>
  )
}

function MovedTable({ moved, days, frame, caption }: MovedStatementsProps & { caption: string }) {
  const { locale, words, levels } = frame
  const levelName = (id: string) => levels.find((level) => level.id === id)?.name ?? id
  return (
    <table className="sheet moved">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" data-key="statement">
            {words.statement}
          </th>
          <th scope="col" data-key="before">
            <time dateTime={days.from}>{dayIn(locale, days.from)}</time>
          </th>
          <th scope="col" data-key="after">
            <time dateTime={days.to}>{dayIn(locale, days.to)}</time>
          </th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ statement, before, after }) => (
          <tr key={`${statement.skill}/${statement.key}`} data-key={`${statement.skill}/${statement.key}`}>
            <th scope="row">
              <span lang={statement.lang}>{statement.words}</span>
              <small>
                <span lang={statement.skillLang}>{statement.skillName}</span>, {levelName(statement.level)}
              </small>
            </th>
            <td>{answerName(before, words)}</td>
            <td>{answerName(after, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function answerName(answer: Answer, words: GrowthWords): string {
  const names: Record<Answer, string> = {
    'not-yet': words.notYet,
    learning: words.learning,
    'can-do': words.canDo,
    'does-not-apply': words.doesNotApply,
  }
  return names[answer]
}
