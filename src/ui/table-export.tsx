'use client'

import { useRef, useState } from 'react'
import { useClosingMenu } from './closing-menu'
import { Icon } from './icon'
import type { Messages } from './messages'
import { useIsLive } from './use-is-live'

export type Format = 'xlsx' | 'csv' | 'json' | 'markdown'

const formats: Format[] = ['xlsx', 'csv', 'json', 'markdown']

/** What makes the files is loaded when the menu is opened. */
const loadFiles = () => import('./table-export-files')

type TableExportProps = {
  words: Messages['tables']
  /** What the page is called in the name of a file: `rabbitmq-matrix`. */
  name: string
}

/** Takes along the tables that the page shows, as they stand: filtered, sorted, without the columns that are hidden. */
export function TableExport({ words, name }: TableExportProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const isLive = useIsLive()
  const [opensFrom, setOpensFrom] = useState<'start' | 'end'>('end')
  const [said, setSaid] = useState('')
  useClosingMenu(menu)

  const onToggle = () => {
    setSaid('')
    if (menu.current?.open) loadFiles().catch(() => {})
  }
  const take = async (format: Format) => {
    setSaid('')
    const files = await loadFiles().catch(() => null)
    if (!files) return setSaid(words.notLoaded)
    setSaid(await files.takeAlong(format, name, words, Date.now()).catch(() => words.failed))
  }

  return (
    <details
      className={`menu table-export from-${opensFrom} needs-script`}
      ref={menu}
      onToggle={onToggle}
      data-export-skip
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button. */}
      <summary className="button" onClick={({ currentTarget }) => setOpensFrom(sideOf(currentTarget))}>
        <Icon name="download" />
        {words.title}
      </summary>
      <div>
        <ul>
          {formats.map((format) => (
            <li key={format}>
              <button type="button" disabled={!isLive} onClick={() => take(format)}>
                {words[format]}
              </button>
            </li>
          ))}
        </ul>
        <p>{words.note}</p>
        <p className="said" role="status">
          {said}
        </p>
      </div>
    </details>
  )
}

/** The side of the button at which the menu begins, so that it does not leave the window. */
function sideOf(button: Element): 'start' | 'end' {
  const { left, right } = button.getBoundingClientRect()
  const { clientWidth, dir } = document.documentElement
  return (dir === 'rtl' ? clientWidth - left : right) < widestMenu ? 'start' : 'end'
}

/** In pixels: 18rem, which is the most that a menu takes, and a little air. */
const widestMenu = 300
