'use client'

import type { CSSProperties } from 'react'
import type { Finding, LevelFinding } from '@/domain/finding'
import { levelClass } from '@/ui/level-ramp'
import { filled } from '@/ui/phrase'
import { ProgressBar } from '@/ui/progress-bar'
import { type AssessData, nameOf } from './assessing-state'
import { isUnasked } from './finding-words'

type SkillTableProps = AssessData & { finding: Finding }

/** The same figures for each skill. */
export function SkillTable({ words, levels, finding }: SkillTableProps) {
  return (
    <section>
      <h2 id="by-skill">{words.bySkill}</h2>
      <table
        className="sheet finding-skills"
        aria-labelledby="by-skill"
        role="table"
        style={{ '--levels': levels.length } as CSSProperties}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" data-key="skill">
              {words.thSkill}
            </th>
            {levels.map(({ id, name }) => (
              <th key={id} scope="col" role="columnheader" data-key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {finding.skills.map(({ skill, levels: own }) => (
            <tr key={skill.id} role="row" data-key={skill.id}>
              <th scope="row" role="rowheader" lang={skill.lang}>
                {skill.name}
              </th>
              {own.map((level, at) => (
                <td
                  key={level.level}
                  role="cell"
                  className={levelClass(at + 1, levels.length)}
                  data-label={nameOf(levels, level.level)}
                >
                  <Figure level={level} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Figure({ level, words }: { level: LevelFinding; words: AssessData['words'] }) {
  const total = level.required - level.setAside
  if (level.required === 0) return <span className="mute">{words.nothing}</span>
  if (isUnasked(level)) return <span className="mute">{words.unasked}</span>
  if (total === 0) return <span className="mute">{words.nothingApplies}</span>
  return (
    <>
      {filled(words.of, { done: level.met, total })}
      <ProgressBar done={level.met} learning={0} total={total} />
    </>
  )
}
