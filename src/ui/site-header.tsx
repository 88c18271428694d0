import type { ReactNode } from 'react'
import { type Locale, locales } from '@/domain/locale'
import { AccountLinks } from './account-links'
import { BrandMark } from './brand-mark'
import { LanguageMenu } from './language-menu'
import { sayIn } from './messages'
import { NavLink } from './nav-link'
import { paths } from './paths'
import { SoftLink } from './soft-link'
import { ThemeMenu } from './theme-menu'

const nameOf = (locale: Locale) => {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

/** The top of every page. `find` is the way to whatever is looked for. */
export function SiteHeader({ locale, find }: { locale: Locale; find: ReactNode }) {
  const say = sayIn(locale)
  return (
    <header className="site-header">
      <div>
        <SoftLink className="brand" href={paths.catalogue(locale)}>
          <BrandMark />
          {say('site.name')}
        </SoftLink>
        <nav className="site-nav" aria-label={say('site.main')}>
          <ul>
            <li>
              <NavLink href={paths.catalogue(locale)} within={paths.skills(locale)}>
                {say('site.catalogue')}
              </NavLink>
            </li>
            <li>
              <NavLink href={paths.plan(locale)}>{say('site.plan')}</NavLink>
            </li>
            <li>
              <NavLink href={paths.compare(locale)}>{say('site.compare')}</NavLink>
            </li>
            <li>
              <NavLink href={paths.roles(locale)}>{say('site.roles')}</NavLink>
            </li>
          </ul>
        </nav>
        <div className="tools">
          {find}
          <LanguageMenu
            current={locale}
            languages={locales.map((code) => ({ code, name: nameOf(code) }))}
            label={say('site.language')}
            note={say('site.languageNote')}
          />
          <ThemeMenu
            label={say('site.theme')}
            names={{
              system: say('site.themeSystem'),
              light: say('site.themeLight'),
              dark: say('site.themeDark'),
            }}
          />
          <AccountLinks locale={locale} say={say} />
        </div>
      </div>
    </header>
  )
}
