import { type RoleLevelPage, type RoleSkill, type RoleStatement, rolePageSizes } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { type Say, sayIn } from '@/ui/messages'
import { PageLinks } from '@/ui/page-links'
import { paths } from '@/ui/paths'
import { RequirementBadge } from '@/ui/requirement-badge'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import { promptFor } from './interview-prompt'
import { LevelHead } from './level-head'
import { partOf } from './level-page'
import { PrintButton } from './print-button'
import { RequiredFirstPaint } from './required-first-paint'
import { RequiredOnly } from './required-only'

type InterviewPageProps = { found: RoleLevelPage; locale: Locale }

/** A prompt for each statement of one role at one level, with room for notes on paper. */
export function InterviewPage({ found, locale }: InterviewPageProps) {
  const say = sayIn(locale)
  const { role, level, page, pages } = found
  const total = level.required + level.optional
  return (
    <article className="role-document">
      <RequiredFirstPaint />
      <LevelHead found={found} eyebrow={say('roles.interviewEyebrow')} kind="interview" locale={locale}>
        {level.optional > 0 && <RequiredOnly label={say('roles.requiredOnly')} />}
        <SoftLink className="link" href={paths.roleLevel(locale, role.id, level.id)}>
          {say('roles.toPrint')}
        </SoftLink>
        <PrintButton label={say('roles.print')} />
      </LevelHead>
      {total === 0 ? (
        <p>{say('roles.levelNothing', { level: level.name.words })}</p>
      ) : (
        <p className="interview-lede">{say('roles.interviewLede')}</p>
      )}
      {level.skills.map((skill) => (
        <SkillPrompts key={skill.id} skill={skill} found={found} locale={locale} say={say} />
      ))}
      <PageLinks
        page={page}
        pages={pages}
        says={partOf(found, rolePageSizes.interview, locale)}
        hrefOf={(it) => paths.interview(locale, role.id, level.id, it)}
        locale={locale}
      />
    </article>
  )
}

const noteLines = [1, 2, 3, 4]

type SkillPromptsProps = { skill: RoleSkill; found: RoleLevelPage; locale: Locale; say: Say }

function SkillPrompts({ skill, found: { role, level, topics }, locale, say }: SkillPromptsProps) {
  const address = `${paths.skill(locale, skill.id)}?level=${level.id}&role=${role.id}#level-${level.id}`
  return (
    <section className="prompts" data-required={skill.required}>
      <header>
        <h2>
          <SoftLink href={address}>
            <Words text={skill.name} locale={locale} />
          </SoftLink>
        </h2>
        <RequirementBadge
          isRequired={skill.required}
          label={say(skill.required ? 'roles.whatRequired' : 'roles.whatOptional')}
        />
      </header>
      <ol>
        {skill.statements.map((statement, at) => (
          <li key={statement.key}>
            <Prompt
              statement={statement}
              template={promptFor(skill.required, at)}
              level={level.name.words}
              say={say}
              locale={locale}
            />
            <Topics
              topics={topics.filter(({ id }) => statement.topics.includes(id))}
              locale={locale}
              say={say}
            />
            <div className="notes">
              <p>{say('roles.notes')}</p>
              {noteLines.map((line) => (
                <i key={line} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

type PromptProps = {
  statement: RoleStatement
  template: ReturnType<typeof promptFor>
  level: string
  say: Say
  locale: Locale
}

const slot = '\u0000'

/** The statement within its template, marked, in the language that it is really in. */
function Prompt({ statement, template, level, say, locale }: PromptProps) {
  const [before, after] = say(`roles.${template}`, { statement: slot, level }).split(slot)
  return (
    <p className="prompt">
      {before}
      <b>
        <Words text={{ ...statement, words: statement.words.replace(/\.$/, '') }} locale={locale} />
      </b>
      {after}
    </p>
  )
}

type TopicsProps = { topics: RoleLevelPage['topics']; locale: Locale; say: Say }

function Topics({ topics, locale, say }: TopicsProps) {
  if (topics.length === 0) return null
  return (
    <>
      <p className="touch">{say('roles.mayTouch')}</p>
      <dl className="touched">
        {topics.map(({ id, name, meaning }) => (
          <div key={id}>
            <dt>
              <SoftLink href={paths.topic(locale, id)}>
                <Words text={name} locale={locale} />
              </SoftLink>
            </dt>
            <dd>
              <Words text={meaning} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
