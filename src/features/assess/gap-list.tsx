'use client'

import type { Finding } from '@/domain/finding'
import { levelClass } from '@/ui/level-ramp'
import { counted, filled } from '@/ui/phrase'
import { type AssessData, nameOf } from './assessing-state'

type GapListProps = AssessData & { finding: Finding; target: string | null }

/** The required statements that the person cannot do yet, skill by skill, with their levels now in view. */
export function GapList({ words, locale, levels, answerNames, finding, target }: GapListProps) {
  const skills = finding.skills.filter(({ gaps }) => gaps.length > 0)
  const count = skills.reduce((sum, { gaps }) => sum + gaps.length, 0)
  const upTo = levels.slice(0, levels.findIndex(({ id }) => id === target) + 1)
  const open = finding.levels
    .filter(({ level }) => upTo.some(({ id }) => id === level))
    .reduce((sum, { unanswered }) => sum + unanswered, 0)
  return (
    <section className="gaps" aria-labelledby="gaps">
      <h2 id="gaps">{filled(words.gaps, { level: nameOf(levels, target) })}</h2>
      <p className="gaps-lede">
        {count > 0 ? counted(locale, words.gapsLede, count) : words.gapsNone}{' '}
        {open > 0 && counted(locale, words.gapsUnanswered, open)}
      </p>
      {skills.map(({ skill, gaps }) => (
        <section key={skill.id}>
          <h3 lang={skill.lang}>{skill.name}</h3>
          <ul>
            {gaps.map(({ key, words: text, lang, level, answer }) => (
              <li
                key={key}
                className={levelClass(levels.findIndex(({ id }) => id === level) + 1, levels.length)}
              >
                <p lang={lang}>{text}</p>
                <p className="gap-facts">
                  <span className="swatch" aria-hidden="true" /> {nameOf(levels, level)}
                  <span aria-hidden="true">·</span>
                  {answerNames[answer]}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
