'use client'

import type { CSSProperties } from 'react'
import { enough, type Finding, type LevelFinding } from '@/domain/finding'
import { levelClass } from '@/ui/level-ramp'
import { counted, filled } from '@/ui/phrase'
import { type AssessData, nameOf } from './assessing-state'
import { enoughIn, isUnasked, outcomeIn, percentIn } from './finding-words'

/** Level by level: how many of the required statements are "can do", their share, and how that stands to the rule. */
export function LevelTable({ finding, ...data }: AssessData & { finding: Finding }) {
  const { words, locale, levels } = data
  const heads = [
    { key: 'level', name: words.thLevel },
    { key: 'can-do', name: words.thCanDo },
    { key: 'share', name: words.thShare },
    { key: 'outcome', name: filled(words.thOutcome, { enough: enoughIn(locale) }) },
  ]
  return (
    <section>
      <h2 id="by-level">{words.byLevel}</h2>
      <table className="sheet finding-levels" role="table" aria-labelledby="by-level">
        <thead role="rowgroup">
          <tr role="row">
            {heads.map(({ key, name }) => (
              <th key={key} scope="col" role="columnheader" data-key={key}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {finding.levels.map((level, at) => (
            <tr
              key={level.level}
              role="row"
              data-key={level.level}
              className={levelClass(at + 1, levels.length)}
            >
              <LevelCells level={level} data={data} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function LevelCells({ level, data }: { level: LevelFinding; data: AssessData }) {
  const { words, locale, levels } = data
  const counting = level.required - level.setAside
  const isCounted = counting > 0 && !isUnasked(level)
  const notes = notesOn(level, data)
  return (
    <>
      <th scope="row" role="rowheader">
        <span className="swatch" aria-hidden="true" />
        {nameOf(levels, level.level)}
      </th>
      <td role="cell" data-export={isCounted ? undefined : ''}>
        {isCounted ? filled(words.of, { done: level.met, total: counting }) : '–'}
      </td>
      <td role="cell">{isCounted && <Share locale={locale} share={(level.met / counting) * 100} />}</td>
      <td role="cell">
        {outcomeIn(level, data)}
        {notes.length > 0 && <small>{notes.join(', ')}</small>}
      </td>
    </>
  )
}

function notesOn(level: LevelFinding, { words, locale }: AssessData): string[] {
  if (level.required === 0) return []
  if (isUnasked(level)) return [counted(locale, words.required, level.required)]
  return [
    ...(level.unanswered > 0 ? [counted(locale, words.unanswered, level.unanswered)] : []),
    ...(level.setAside > 0 ? [counted(locale, words.setAside, level.setAside)] : []),
  ]
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
