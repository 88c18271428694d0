import { type RoleLevelPage, rolePageSizes } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { PageExport } from '@/ui/page-export'
import { PageLinks } from '@/ui/page-links'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { LevelHead } from './level-head'
import { changesOf } from './level-section'
import { PrintButton } from './print-button'
import { RoleDuties } from './role-duties'
import { SkillTables } from './skill-tables'

type LevelPageProps = { found: RoleLevelPage; address: string; locale: Locale }

/** The expectations of one role at one level, as they go on paper. `address` is where it can be read again. */
export function LevelPage({ found, address, locale }: LevelPageProps) {
  const say = sayIn(locale)
  const { role, level, page, pages } = found
  const next = role.levels[level.rank] ?? null
  const total = level.required + level.optional
  return (
    <article className="role-document">
      <LevelHead found={found} eyebrow={say('roles.expectations')} kind="expectations" locale={locale}>
        <SoftLink className="link" href={paths.interview(locale, role.id, level.id)}>
          {say('roles.interview')}
        </SoftLink>
        {next && (
          <SoftLink className="link" href={changesOf(role, level, next, locale)}>
            {say('roles.changes', { level: level.name.words, next: next.name.words })}
          </SoftLink>
        )}
        <PrintButton label={say('roles.print')} />
        <PageExport name={`${role.id}-${level.id}`} locale={locale} />
      </LevelHead>
      <RoleDuties role={role} locale={locale} />
      {total === 0 && <p className="mt-6">{say('roles.levelNothing', { level: level.name.words })}</p>}
      <SkillTables role={role} level={level} locale={locale} />
      <PageLinks
        page={page}
        pages={pages}
        says={partOf(found, rolePageSizes.expectations, locale)}
        hrefOf={(it) => paths.roleLevel(locale, role.id, level.id, it)}
        locale={locale}
      />
      <p className="printed-from">{say('roles.address', { address })}</p>
    </article>
  )
}

/** "Skills 51 to 100 of 1,000" */
export function partOf({ level, page, from }: RoleLevelPage, size: number, locale: Locale): string {
  const total = level.required + level.optional
  return sayIn(locale)('roles.part', { from: from + 1, to: Math.min(page * size, total), total })
}
