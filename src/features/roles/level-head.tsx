import type { ReactNode } from 'react'
import type { RoleLevelPage } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { dayIn } from '@/ui/dates'
import { levelClass } from '@/ui/level-ramp'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import { LevelKeys } from './level-keys'
import { OwnPlaceTag } from './own-place'
import { RoleCrumbs } from './role-crumbs'
import { nameOf, RoleWords } from './shown-role'

type LevelHeadProps = {
  found: RoleLevelPage
  eyebrow: string
  kind: 'expectations' | 'interview'
  locale: Locale
  /** What can be done with the page. */
  children: ReactNode
}

/** Role and level, what the level means, how much it asks, and the way to the other levels of the same page. */
export function LevelHead({ found, eyebrow, kind, locale, children }: LevelHeadProps) {
  const say = sayIn(locale)
  const { role, level, page, pages } = found
  const { required, optional } = level
  const addressOf = (id: string) =>
    paths[kind === 'interview' ? 'interview' : 'roleLevel'](locale, role.id, id)
  const statements = level.statements.required + level.statements.optional
  return (
    <>
      <RoleCrumbs locale={locale} role={role} />
      <header className={`level-head ${levelClass(level.rank, role.levels.length)}`}>
        <p className="eyebrow">{eyebrow}</p>
        <h1>
          <RoleWords role={role} locale={locale} />, <Words text={level.name} locale={locale} />
        </h1>
        <OwnPlaceTag role={role.id} level={level.id} label={say('view.here')} />
        <p className="lede">
          <Words text={level.meaning} locale={locale} />
        </p>
        <p className="level-facts">
          <span>
            <span className="swatch" aria-hidden="true" />
            {required + optional > 0 &&
              say('roles.levelSays', { statements, skills: required + optional, required, optional })}
          </span>
          {level.updated && (
            <span>
              {say('roles.updated')} <time dateTime={level.updated}>{dayIn(locale, level.updated)}</time>
            </span>
          )}
          {pages > 1 && <b className="printed">{say('roles.printPart', { page, pages })}</b>}
        </p>
        <LevelKeys addresses={role.levels.map(({ id }) => addressOf(id))} />
        <div className="filter-bar">
          <nav className="tabs" aria-label={say('roles.ladder')}>
            {role.levels.map(({ id, name }) => (
              <SoftLink key={id} href={addressOf(id)} aria-current={id === level.id ? 'page' : undefined}>
                {name.words}
                <span className="sr-only">, {nameOf(role)}</span>
              </SoftLink>
            ))}
          </nav>
          <div className="filters">{children}</div>
        </div>
      </header>
    </>
  )
}
