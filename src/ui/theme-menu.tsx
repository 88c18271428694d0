'use client'

import { useRef, useSyncExternalStore } from 'react'
import { announcer } from './announcer'
import { useClosingMenu } from './closing-menu'
import { Icon } from './icon'
import { type Theme, themePlace, themes } from './theme'

const { subscribe, announce } = announcer()

/** Light, dark, or as the system. Kept in this browser. */
export function ThemeMenu({ label, names }: { label: string; names: Record<Theme, string> }) {
  const menu = useRef<HTMLDetailsElement>(null)
  useClosingMenu(menu)
  const current = useSyncExternalStore(subscribe, chosen, () => 'system')

  return (
    <details className="menu needs-script" ref={menu}>
      <summary className="icon-button">
        <Icon name="moon" />
        <span className="sr-only">{label}</span>
      </summary>
      <div>
        <ul>
          {themes.map((theme) => (
            <li key={theme}>
              <button type="button" aria-pressed={theme === current} onClick={() => chooseTheme(theme)}>
                <span>{theme === current && <Icon name="check" />}</span>
                {names[theme]}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

function chosen(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Shows the site in a theme from now on. */
export function chooseTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(themePlace)
    else localStorage.setItem(themePlace, theme)
  } catch {
    // The choice then lasts until the page is closed.
  }
  announce()
}
