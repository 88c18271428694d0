'use client'

import type { CSSProperties } from 'react'
import { enough, type Finding } from '@/domain/finding'
import { levelClass } from '@/ui/level-ramp'
import { counted, filled } from '@/ui/phrase'
import { type AssessData, nameOf } from './assessing-state'
import { enoughIn, isUnasked, outcomeIn, percentIn } from './finding-words'

type LevelTableProps = AssessData & { finding: Finding }

/** Level by level: how many of the required statements are "can do", their share, and how that stands to the rule. */
export function LevelTable(props: LevelTableProps) {
  const { words, locale, levels, finding } = props
  return (
    <section>
      <h2 id="by-level">{words.byLevel}</h2>
      <table className="sheet finding-levels" role="table" aria-labelledby="by-level">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.thLevel}
            </th>
            <th scope="col" role="columnheader">
              {words.thCanDo}
            </th>
            <th scope="col" role="columnheader">
              {words.thShare}
            </th>
            <th scope="col" role="columnheader">
              {filled(words.thOutcome, { enough: enoughIn(locale) })}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {finding.levels.map((level, at) => {
            const counting = level.required - level.setAside
            const share = counting > 0 ? (level.met / counting) * 100 : 0
            const notes = [
              !isUnasked(level) &&
                level.unanswered > 0 &&
                counted(locale, words.unanswered, level.unanswered),
              level.setAside > 0 && counted(locale, words.setAside, level.setAside),
            ].filter(Boolean)
            const sayingMet = () => {
              if (level.required === 0) return null
              if (isUnasked(level)) return counted(locale, words.required, level.required)
              return filled(words.of, { done: level.met, total: counting })
            }
            return (
              <tr key={level.level} role="row" className={levelClass(at + 1, levels.length)}>
                <th scope="row" role="rowheader">
                  <span className="swatch" aria-hidden="true" /> {nameOf(levels, level.level)}
                </th>
                <td role="cell">{sayingMet()}</td>
                <td role="cell">
                  {counting > 0 && !isUnasked(level) && <Share locale={locale} share={share} />}
                </td>
                <td role="cell">
                  {outcomeIn(level, props)}
                  {notes.length > 0 && <small>{notes.join(', ')}</small>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** A share as a bar, with a mark where the rule draws its line, and as a number. */
function Share({ locale, share }: { locale: string; share: number }) {
  return (
    <span className="share">
      <span
        className="share-bar"
        aria-hidden="true"
        style={{ '--share': `${share}%`, '--enough': `${enough}%` } as CSSProperties}
      />
      {percentIn(locale, share)}
    </span>
  )
}
