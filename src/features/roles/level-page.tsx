import { type RoleLevelPage, rolePageSizes } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { PageExport } from '@/ui/page-export'
import { PageLinks } from '@/ui/page-links'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import { LevelHead } from './level-head'
import { ChangesLinks } from './level-section'
import { PrintButton } from './print-button'
import { RoleDuties } from './role-duties'
import { SkillTables } from './skill-tables'

type LevelPageProps = { found: RoleLevelPage; locale: Locale }

/** The expectations of one role at one level, as they go on paper. */
export function LevelPage({ found, locale }: LevelPageProps) {
  const say = sayIn(locale)
  const { role, level, page, pages } = found
  const total = level.required + level.optional
  return (
    <article className="role-document">
      <LevelHead found={found} eyebrow={say('roles.expectations')} kind="expectations" locale={locale}>
        <SoftLink className="link" href={paths.interview(locale, role.id, level.id)}>
          {say('roles.interview')}
        </SoftLink>
        <ChangesLinks role={role} level={level} locale={locale} />
        <PrintButton label={say('roles.print')} />
        <PageExport name={`${role.id}-${level.id}`} locale={locale} />
      </LevelHead>
      <div className={level.rank > 1 || role.does.length > 0 ? 'beside' : undefined}>
        <div>
          {total === 0 && <p>{say('roles.levelNothing', { level: level.name.words })}</p>}
          <SkillTables role={role} level={level} locale={locale} />
          <PageLinks
            page={page}
            pages={pages}
            says={partOf(found, rolePageSizes.expectations, locale)}
            hrefOf={(it) => paths.roleLevel(locale, role.id, level.id, it)}
            locale={locale}
          />
        </div>
        <div>
          <LevelsBelow found={found} locale={locale} />
          <RoleDuties role={role} locale={locale} />
        </div>
      </div>
    </article>
  )
}

/** A level says what is first asked there: what was asked before still holds, and is a page away. */
function LevelsBelow({ found: { role, level }, locale }: LevelPageProps) {
  const say = sayIn(locale)
  const below = role.levels.filter(({ rank }) => rank < level.rank)
  if (below.length === 0) return null
  return (
    <section className="levels-below" aria-labelledby="levels-below">
      <h2 id="levels-below">{say('roles.alsoExpected')}</h2>
      <p>{say('roles.alsoExpectedNote')}</p>
      <ul>
        {below.toReversed().map(({ id, name }) => (
          <li key={id}>
            <SoftLink href={paths.roleLevel(locale, role.id, id)}>
              <Words text={name} locale={locale} />
            </SoftLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Skills 51 to 100 of 1,000" */
export function partOf({ level, page, from }: RoleLevelPage, size: number, locale: Locale): string {
  const total = level.required + level.optional
  return sayIn(locale)('roles.part', { from: from + 1, to: Math.min(page * size, total), total })
}
