'use client'

import { memo } from 'react'
import type { Messages } from '@/ui/messages'
import { RequirementBadge } from '@/ui/requirement-badge'
import { RoleName } from '@/ui/role-name'
import { SoftLink } from '@/ui/soft-link'
import { LevelName } from './level-name'
import type { AskedOf, ShownRole, TopicData, Wording } from './topic-data'

type SkillTableProps = {
  skill: TopicData['skills'][number]
  wordings: Wording[]
  /** What the filters leave, and of whom. */
  left: Map<Wording, AskedOf[]>
  data: TopicData
  words: Messages['topicView']
}

/** The statements of one skill on a topic. Other words of one ability follow each other. */
export function SkillTable({ skill, wordings, left, data, words }: SkillTableProps) {
  const shown = wordings.filter((it) => left.has(it))
  return (
    <section
      className="titled-table wordings"
      aria-labelledby={`heading-${skill.id}`}
      hidden={shown.length === 0}
    >
      <h3 id={`heading-${skill.id}`}>
        <SoftLink href={skill.href} lang={skill.lang}>
          {skill.name}
        </SoftLink>
      </h3>
      <table className="sheet said filtered" role="table">
        <caption className="sr-only" lang={skill.lang}>
          {skill.name}
        </caption>
        <colgroup>
          <col className="col-level" />
          <col />
          <col className="col-asked-of" />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" data-key="level">
              {words.level}
            </th>
            <th scope="col" role="columnheader" data-key="statement">
              {words.statement}
            </th>
            <th scope="col" role="columnheader" data-key="asked-of">
              <span className="asked-heads">
                <span>{words.askedOf}</span> <span>{words.requirement}</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {wordings.map((wording) => (
            <Row
              key={`${wording.level}/${wording.key}/${wording.words}`}
              wording={wording}
              askedOf={left.get(wording) ?? null}
              isAgain={isSaidAgain(shown, shown.indexOf(wording))}
              skill={skill}
              data={data}
              words={words}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Whether the ability of a row was said right before it, in other words. */
function isSaidAgain(wordings: Wording[], at: number): boolean {
  const [before, own] = [wordings[at - 1], wordings[at]]
  return before !== undefined && before.key === own?.key && before.level === own.level
}

type RowProps = Omit<SkillTableProps, 'wordings' | 'left'> & {
  wording: Wording
  /** `null` where the filters leave the row out. */
  askedOf: AskedOf[] | null
  isAgain: boolean
}

/** Rows are hidden, not taken away: showing a hundred again is then quick on a slow machine. */
const Row = memo(function Row({ wording, askedOf, isAgain, skill, data, words }: RowProps) {
  const rank = data.levels.findIndex(({ id }) => id === wording.level) + 1
  const name = data.levels[rank - 1]?.name ?? ''
  return (
    <tr
      role="row"
      hidden={askedOf === null}
      className={isAgain ? 'again' : undefined}
      data-level={wording.level}
      data-key={wording.key}
    >
      <td role="cell" data-export={name}>
        <LevelName rank={rank} levels={data.levels.length} name={name} />
      </td>
      <td role="cell" className="is-statement">
        {isAgain && (
          <span className="again-mark" data-export-skip>
            {words.otherWords}
          </span>
        )}
        <p lang={wording.lang}>{wording.words}</p>
        {(wording.lang || wording.outdated) && (
          <span className="fallback-mark" data-export-skip>
            {wording.lang ? words.untranslated : words.outdated}
          </span>
        )}
      </td>
      <td role="cell">
        <ul>
          {(askedOf ?? wording.askedOf).map(({ role, required }) => (
            <li key={role} data-role={role} data-required={required}>
              <span
                className="contents"
                data-export={`${roleIn(data, role).name}, ${required ? words.required : words.optional}`}
              >
                <a href={`${skill.href}?level=${wording.level}&role=${role}`}>
                  <RoleName role={roleIn(data, role)} />
                </a>
                <RequirementBadge isRequired={required} label={required ? words.required : words.optional} />
              </span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
})

/** A role that was added while the page was made has no name here yet. */
const roleIn = ({ roles }: TopicData, role: string): ShownRole =>
  roles.find(({ id }) => id === role) ?? { id: role, family: role, stack: null, name: role }
