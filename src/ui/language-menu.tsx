'use client'

import { usePathname } from 'next/navigation'
import { type MouseEvent, useRef } from 'react'
import { useClosingMenu } from './closing-menu'
import { Icon } from './icon'

type LanguageMenuProps = {
  current: string
  languages: { code: string; name: string }[]
  label: string
  note: string
}

/** The same page in another language. The state of the page, which is in the query, goes along. */
export function LanguageMenu({ current, languages, label, note }: LanguageMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  useClosingMenu(menu)
  const rest = usePathname().replace(/^\/[^/]+/, '')

  return (
    <details className="menu" ref={menu}>
      <summary className="icon-button">
        <Icon name="globe" />
        <span className="sr-only">{label}: </span>
        <span className="sign font-semibold uppercase">{current}</span>
      </summary>
      <div>
        <ul>
          {languages.map(({ code, name }) => (
            <li key={code}>
              <a
                href={`/${code}${rest}`}
                lang={code}
                hrefLang={code}
                aria-current={code === current ? 'true' : undefined}
                onClick={(event) => choose(event, code)}
              >
                <span>{code === current && <Icon name="check" />}</span>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p>{note}</p>
      </div>
    </details>
  )
}

function choose(event: MouseEvent<HTMLAnchorElement>, code: string) {
  keepLanguage(code)
  event.currentTarget.search = location.search
  event.currentTarget.hash = location.hash
}

/** Has this browser open pages in a language from now on, where their address names none. */
export function keepLanguage(code: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we support.
  document.cookie = `locale=${code}; path=/; max-age=31536000; samesite=lax`
}
