'use client'

import type { Assessment } from '@/domain/assessment'
import { levelClass } from '@/ui/level-ramp'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { Description } from './description'
import type { ProfileData, Row } from './profile-data'
import { TickTable } from './tick-table'

type RowDetailProps = { row: Row; data: ProfileData; words: Messages['view']; assessment: Assessment }

/** What an open row shows: its statements to tick, its role rung by rung, and the topics they are about. */
export function RowDetail({ row, data, words, assessment }: RowDetailProps) {
  const topics = [...new Set(row.statements.flatMap((statement) => statement.topics))]
  return (
    <section
      className="detail-grid"
      aria-label={filled(words.detail, { role: row.role.name, level: row.level.name })}
    >
      <div>
        <h3>{words.tick}</h3>
        <TickTable row={row} data={data} words={words} assessment={assessment} />
      </div>
      <Growth row={row} data={data} words={words} />
      {topics.length > 0 && (
        <div className="detail-foot">
          <h3 className="label m-0">{words.topics}</h3>
          <ul className="topics">
            {topics.map((topic) => (
              <li key={topic}>
                <SoftLink href={paths.topic(data.locale, topic)}>{data.topics[topic]}</SoftLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** The same role at every level, the top one first. */
function Growth({ row, data, words }: Omit<RowDetailProps, 'assessment'>) {
  return (
    <div>
      <h3>{filled(words.rungByRung, { role: row.role.stack ?? row.role.family })}</h3>
      <ol className="growth">
        {data.levels.toReversed().map(({ id, name }, fromTop) => {
          const cell = data.cells.find((it) => it.role === row.role.id && it.level === id)
          const isNow = id === row.level.id
          return (
            <li
              key={id}
              className={`${levelClass(data.levels.length - fromTop, data.levels.length)}${isNow ? ' now' : ''}`}
            >
              <span className="rails" aria-hidden="true" />
              <div className="text">
                <h4>{name}</h4>
                {isNow ? (
                  <p>{words.thisLevel}</p>
                ) : (
                  cell && <Description statements={cell.statements} words={words} />
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
