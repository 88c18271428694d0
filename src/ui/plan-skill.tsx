import { isLink } from '@/domain/evidence'
import type { PlannedStatement, SkillPlan } from '@/domain/plan'
import { cellsOf, type PlannedCell } from '@/domain/plan-export'
import { Icon } from './icon'
import { levelClass } from './level-ramp'
import type { Messages } from './messages'
import { counted, filled } from './phrase'
import type { PlanSheetProps } from './plan-sheet'
import { ProgressBar } from './progress-bar'
import { RequirementBadge } from './requirement-badge'

type PlanSkillProps = PlanSheetProps & { skill: SkillPlan; target: string }

/** One skill of the plan: what is left by level, and folded what is done and what does not apply. */
export function PlanSkill({
  plan,
  names,
  own,
  locale,
  words,
  withNotes,
  skill: planned,
  target,
}: PlanSkillProps) {
  const { skill, required, isRequired, done, setAside } = planned
  const rankOf = (level: string) => names.levels.findIndex(({ id }) => id === level) + 1
  const colour = levelClass(rankOf(plan.target), names.levels.length)
  const left = cellsOf(planned)
    .map((cell) => ({ ...cell, statements: cell.statements.filter(isLeft) }))
    .filter(({ statements }) => statements.length > 0)
  return (
    <article className={`plan-skill ${colour}`}>
      <header>
        <h3 lang={skill.lang}>{skill.name}</h3>
        <RequirementBadge isRequired={isRequired} label={isRequired ? words.required : words.optional} />
        {required.total > 0 && (
          <>
            <ProgressBar {...required} />
            <span className="count">{filled(words.requiredDone, required)}</span>
          </>
        )}
      </header>
      {left.length === 0 && <p className="covered">{filled(words.skillCovered, { target })}</p>}
      {left.map((cell) => (
        <LeftAt
          key={cell.level}
          cell={cell}
          level={names.levels.find(({ id }) => id === cell.level)?.name ?? cell.level}
          isBehind={cell.required && rankOf(cell.level) <= own}
          words={words}
          withNotes={withNotes}
        />
      ))}
      <Folded
        title={counted(locale, words.doneList, done.length)}
        statements={done}
        isMixed={isRequired}
        words={words}
        withNotes={withNotes}
      />
      <Folded
        title={counted(locale, words.asideList, setAside.length)}
        statements={setAside}
        isMixed={isRequired}
        words={words}
        withNotes={withNotes}
      />
    </article>
  )
}

const isLeft = ({ given }: PlannedStatement) =>
  given?.answer !== 'can-do' && given?.answer !== 'does-not-apply'

type LeftAtProps = {
  cell: PlannedCell
  level: string
  isBehind: boolean
  words: Messages['share']
  withNotes: boolean
}

function LeftAt({ cell, level, isBehind, words, withNotes }: LeftAtProps) {
  const requirement = cell.required ? words.cellRequired : words.cellOptional
  return (
    <>
      <h4>
        {filled(words.cell, { level, requirement })}
        {isBehind && <span className="behind">{words.behind}</span>}
      </h4>
      <Statements statements={cell.statements} words={words} withNotes={withNotes} />
    </>
  )
}

type StatementsProps = {
  statements: PlannedStatement[]
  /** Says "Optional" where the rows around it may be required. */
  isMixed?: boolean
  words: Messages['share']
  withNotes: boolean
}

/** Native folding: on paper, and where a reader searches the page, it opens by itself. */
function Folded({ title, ...list }: StatementsProps & { title: string }) {
  if (list.statements.length === 0) return null
  return (
    <details>
      <summary>
        <Icon name="chevron" flips />
        {title}
      </summary>
      <Statements {...list} />
    </details>
  )
}

function Statements({ statements, isMixed = false, words, withNotes }: StatementsProps) {
  return (
    <ul className="planned">
      {statements.map(({ key, words: text, lang, required, given }) => {
        const answer = given?.answer ?? 'not-yet'
        return (
          <li key={key} className={answer}>
            <span className="mark" aria-hidden="true" />
            <div>
              <p lang={lang}>{text}</p>
              {isMixed && !required && <RequirementBadge isRequired={false} label={words.optional} />}
              {withNotes && given?.note && <p className="note">{given.note}</p>}
              {withNotes && given?.link && isLink(given.link) && (
                <p className="evidence">
                  <a href={given.link} rel="noopener noreferrer nofollow">
                    {given.link}
                  </a>
                </p>
              )}
            </div>
            <span className="said">{words[answer]}</span>
          </li>
        )
      })}
    </ul>
  )
}
