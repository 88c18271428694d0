import type { ReactNode } from 'react'
import type { Catalogue, CatalogueDomain } from '@/data/catalogue'
import type { Locale } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { sayIn, wordsIn } from '@/ui/messages'
import { Stats } from '@/ui/stats'
import { TableExport } from '@/ui/table-export'
import { Words } from '@/ui/words'
import { DomainNav } from './domain-nav'
import { EmptyCatalogue } from './empty-catalogue'
import { GroupTable } from './group-table'
import { OwnRole } from './own-role'
import { WaysIn } from './ways-in'

type CataloguePageProps = {
  catalogue: Catalogue
  locale: Locale
  /** The box that finds everything. */
  search: ReactNode
}

/** Every skill in its domain and group, counted, with the person's own rungs laid over. */
export function CataloguePage({ catalogue, locale, search }: CataloguePageProps) {
  const say = sayIn(locale)
  const exportWords = wordsIn(locale, 'tables')
  const { levels, totals } = catalogue
  const domains = catalogue.domains.filter(({ groups }) => groups.some(({ skills }) => skills.length > 0))
  const [first, last] = [levels[0]?.name.words ?? '', levels.at(-1)?.name.words ?? '']
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{say('catalogue.heading')}</h1>
          <p>{say('catalogue.lede', { first, last })}</p>
          {search}
        </div>
      </div>
      <WaysIn locale={locale} />
      <Stats
        figures={[
          {
            name: say('catalogue.statsSkills'),
            count: totals.skills,
            note: say('catalogue.statsSkillsIn', { count: domains.length }),
          },
          {
            name: say('catalogue.statsRoles'),
            count: totals.roles,
            note: say('catalogue.statsRolesIn', { first, last }),
          },
          {
            name: say('catalogue.statsRequired'),
            count: totals.required,
            note: say('catalogue.statsRequiredIn', { count: totals.required + totals.optional }),
          },
          {
            name: say('catalogue.statsStatements'),
            count: totals.statements,
            note: say('catalogue.statsStatementsIn'),
          },
        ]}
      />
      {domains.length === 0 && <EmptyCatalogue locale={locale} />}
      <div className="catalogue">
        <DomainNav domains={domains} locale={locale} total={totals.skills} />
        <div>
          <OwnRole
            words={wordsIn(locale, 'yours')}
            roles={usedRoles(catalogue).map(({ id, family, stack }) => ({
              id,
              name: roleName(family.words, stack ?? undefined),
            }))}
          >
            {domains.length > 0 && <TableExport words={exportWords} name={exportWords.fileCatalogue} />}
          </OwnRole>
          {domains.map((domain) => (
            <Domain key={domain.id} domain={domain} catalogue={catalogue} locale={locale} />
          ))}
        </div>
      </div>
    </>
  )
}

function Domain({
  domain,
  catalogue,
  locale,
}: {
  domain: CatalogueDomain
  catalogue: Catalogue
  locale: Locale
}) {
  const groups = domain.groups.filter(({ skills }) => skills.length > 0)
  return (
    <div id={domain.id} className="group">
      {groups.map((group) => (
        <section key={group.id} id={group.id} className="group" aria-labelledby={`heading-${group.id}`}>
          <p className="eyebrow">
            <Words text={domain.name} locale={locale} />
          </p>
          <h2 id={`heading-${group.id}`}>
            <Words text={group.name} locale={locale} />
          </h2>
          <GroupTable group={group} levels={catalogue.levels} locale={locale} />
        </section>
      ))}
    </div>
  )
}

/** The roles that some skill has expectations of. */
function usedRoles({ roles, domains }: Catalogue) {
  const used = new Set(
    domains.flatMap(({ groups }) =>
      groups.flatMap(({ skills }) => skills.flatMap(({ cells }) => cells.map(({ role }) => role))),
    ),
  )
  return roles.filter(({ id }) => used.has(id))
}
