import { mapPageSize, type RolesOverview } from '@/data/role-map'
import type { Locale } from '@/domain/locale'
import { sayIn, wordsIn } from '@/ui/messages'
import { PageExport } from '@/ui/page-export'
import { PageLinks } from '@/ui/page-links'
import { paths } from '@/ui/paths'
import { MapFirstPaint } from './map-first-paint'
import { MapKey } from './map-key'
import { MapViewer } from './map-viewer'
import { RoleList } from './role-list'

/** Every role, and the map of skills and roles below it, of which the page holds as many skills as it may. */
export function RolesPage({ overview, locale }: { overview: RolesOverview; locale: Locale }) {
  const say = sayIn(locale)
  const { roles, map, page, pages } = overview
  const [first, last] = [map.levels[0]?.name ?? '', map.levels.at(-1)?.name ?? '']
  return (
    <>
      <MapFirstPaint />
      <div className="page-head">
        <div>
          <h1>{say('roles.heading')}</h1>
          <p>
            {say('roles.lede', { roles: roles.length, skills: map.total })}{' '}
            <a href="#map">{say('roles.toMap')}</a>
          </p>
        </div>
      </div>
      {page === 1 && (
        <>
          <RoleList roles={roles} levels={map.levels} locale={locale} />
          <p className="map-note">{say('roles.countsNote')}</p>
        </>
      )}
      <section className="section" id="map" aria-labelledby="map-heading">
        <h2 id="map-heading">{say('roles.mapHeading')}</h2>
        <p className="map-note">{say('roles.mapNote', { first, last })}</p>
        <MapKey levels={map.levels} locale={locale} />
        <MapViewer
          given={map}
          locale={locale}
          words={wordsIn(locale, 'roles').map}
          skip={say('roles.skipMap')}
          exportMenu={<PageExport name={say('tables.fileRoles')} locale={locale} />}
        >
          <PageLinks
            page={page}
            pages={pages}
            says={say('roles.part', {
              from: (page - 1) * mapPageSize + 1,
              to: Math.min(page * mapPageSize, map.total),
              total: map.total,
            })}
            hrefOf={(it) => `${paths.rolesPage(locale, it)}#map`}
            locale={locale}
          />
        </MapViewer>
      </section>
    </>
  )
}
