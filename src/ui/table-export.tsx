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
    <details className="menu table-export needs-script" ref={menu} onToggle={onToggle} data-export-skip>
      <summary className="button">
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
