'use client'

import '@/ui/styles/plan-sheet.css'
import '@/ui/styles/print-plan.css'
import '@/ui/styles/share.css'
import { useRef, useState } from 'react'
import type { Assessment } from '@/domain/assessment'
import type { Plan } from '@/domain/plan'
import { timeNow } from '@/ui/assessment-store'
import { useClosingMenu } from '@/ui/closing-menu'
import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { useIsLive } from '@/ui/use-is-live'
import { useLatePart } from './late-part'
import type { PlanNaming } from './print-plan'

type ExportMenuProps = {
  /** Missing as long as the person has not said enough for one. */
  plan: Plan | null
  assessment: Assessment
  data: PlanNaming
  words: Messages['share']
}

const loadParts = async () => {
  const [files, { PrintPlan }, { ImportDialog }, { CopyDialog }] = await Promise.all([
    import('./export-files'),
    import('./print-plan'),
    import('./import-dialog'),
    import('./copy-dialog'),
  ])
  return { ...files, PrintPlan, ImportDialog, CopyDialog }
}
type Parts = Awaited<ReturnType<typeof loadParts>>

/** Everything that can be taken along, and taken in. What does the work is loaded apart. */
export function ExportMenu({ plan, assessment, data, words }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [withNotes, setWithNotes] = useState(true)
  const [said, setSaid] = useState('')
  const [isImporting, setIsImporting] = useState(false)
  const [text, setText] = useState<string | null>(null)
  const { part, fetch } = useLatePart(loadParts)
  const isLive = useIsLive()
  useClosingMenu(menu)

  const withParts = (work: (parts: Parts) => unknown) => async () => {
    setSaid('')
    const parts = part ?? (await fetch())
    if (parts) await work(parts)
    else setSaid(words.exportFailed)
  }
  const close = () => {
    if (menu.current) menu.current.open = false
  }
  const done = () => {
    close()
    menu.current?.querySelector('summary')?.focus()
  }
  const choices = choicesFor({ plan, assessment, data, words }, withNotes, {
    onCopied: () => setSaid(words.exportCopied),
    onRefused: (markdown) => {
      close()
      setText(markdown)
    },
    onDone: done,
  })

  return (
    <>
      <details className="menu export needs-script" ref={menu} onToggle={() => setSaid('')}>
        <summary className="button">
          <Icon name="download" />
          {words.export}
        </summary>
        <div>
          <ul>
            {choices.map(({ name, work }) => (
              <li key={name}>
                <button type="button" disabled={!isLive} onClick={withParts(work)}>
                  {name}
                </button>
              </li>
            ))}
            {plan && (
              <li>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={withNotes}
                    disabled={!isLive}
                    onChange={({ target }) => setWithNotes(target.checked)}
                  />
                  {words.exportWithNotes}
                </label>
              </li>
            )}
          </ul>
          <p>{words.exportNote}</p>
          <ul>
            <li>
              <button
                type="button"
                disabled={!isLive}
                onClick={withParts(() => {
                  close()
                  setIsImporting(true)
                })}
              >
                {words.import}
              </button>
            </li>
          </ul>
          <p className="said" role="status">
            {said}
          </p>
        </div>
      </details>
      {part && plan && <part.PrintPlan {...{ plan, assessment, data, words, withNotes }} />}
      {part && isImporting && (
        <part.ImportDialog
          locale={data.locale}
          words={words}
          onClose={() => {
            setIsImporting(false)
            done()
          }}
        />
      )}
      {part && text !== null && (
        <part.CopyDialog
          text={text}
          words={words}
          onClose={() => {
            setText(null)
            done()
          }}
        />
      )}
    </>
  )
}

type Outcome = { onCopied: () => void; onRefused: (markdown: string) => void; onDone: () => void }
type Choice = { name: string; work: (parts: Parts) => unknown }

function choicesFor(
  { plan, assessment, data, words }: ExportMenuProps,
  withNotes: boolean,
  { onCopied, onRefused, onDone }: Outcome,
): Choice[] {
  const now = () => timeNow()
  const nameOf = (file: string, ending: string) =>
    `${file}-${new Date(now()).toISOString().slice(0, 10)}.${ending}`
  const json: Choice = {
    name: words.exportJson,
    work: ({ assessmentAsJson, download }) => {
      download(nameOf(words.fileNameAll, 'json'), 'application/json', assessmentAsJson(assessment, now()))
      onDone()
    },
  }
  if (!plan) return [json]
  const taken = { plan, assessment, data, words }
  return [
    {
      name: words.exportMarkdown,
      work: async ({ markdownOf }) => {
        const markdown = markdownOf(taken, withNotes, now())
        if (await isCopied(markdown)) onCopied()
        else onRefused(markdown)
      },
    },
    {
      name: words.exportMarkdownFile,
      work: ({ markdownOf, download }) => {
        download(nameOf(words.fileName, 'md'), 'text/markdown', markdownOf(taken, withNotes, now()))
        onDone()
      },
    },
    {
      name: words.exportCsv,
      work: ({ spreadsheetOf, download }) => {
        download(nameOf(words.fileName, 'csv'), 'text/csv', spreadsheetOf(taken, now()))
        onDone()
      },
    },
    json,
    {
      name: words.exportPrint,
      work: () => {
        onDone()
        window.print()
      },
    },
  ]
}

/** Whether the browser put the text on the clipboard. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
