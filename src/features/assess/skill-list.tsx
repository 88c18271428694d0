'use client'

import type { Question } from '@/domain/asking'
import { counted } from '@/ui/phrase'
import type { Assessing } from './assessing-state'
import type { Asking } from './use-asking'

type SkillListProps = Assessing & { asking: Asking; current: Question }

/** The skills on the way, with what is left in each. One of them leads to its first open statement. */
export function SkillList({ words, locale, asking, current }: SkillListProps) {
  const { questions, done, goTo } = asking
  const skills = [...new Map(questions.map(({ skill }) => [skill.id, skill])).values()]
  return (
    <nav className="assess-skills" aria-label={words.skills}>
      <ol>
        {skills.map((skill) => {
          const own = questions.filter((question) => question.skill.id === skill.id)
          const open = own.filter(({ id }) => !done.has(id))
          return (
            <li key={skill.id}>
              <button
                type="button"
                aria-current={skill.id === current.skill.id ? 'step' : undefined}
                onClick={() => goTo(open[0] ?? own[0])}
              >
                <span lang={skill.lang}>{skill.name}</span>
                <small>{open.length > 0 ? counted(locale, words.left, open.length) : words.skillDone}</small>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
