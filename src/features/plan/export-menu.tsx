'use client'

import { useRef, useState } from 'react'
import type { Assessment } from '@/domain/assessment'
import type { Plan } from '@/domain/plan'
import { timeNow } from '@/ui/assessment-store'
import { useClosingMenu } from '@/ui/closing-menu'
import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { useIsLive } from '@/ui/use-is-live'
import { type Choice, choicesFor, loadParts, type Parts } from './export-choices'
import { useLatePart } from './late-part'
import type { PlanNaming } from './print-plan'

type ExportMenuProps = {
  /** Missing as long as the person has not said enough for one. */
  plan: Plan | null
  assessment: Assessment
  data: PlanNaming
  words: Messages['share']
}
type Open = { dialog: 'import' } | { dialog: 'copy'; text: string } | null

/** Everything that can be taken along, and taken in. What does the work is loaded apart. */
export function ExportMenu({ plan, assessment, data, words }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [withNotes, setWithNotes] = useState(true)
  const [said, setSaid] = useState('')
  const [open, setOpen] = useState<Open>(null)
  const { part, fetch } = useLatePart(loadParts)
  useClosingMenu(menu)

  const close = (next: Open = null) => {
    setOpen(next)
    if (menu.current) menu.current.open = false
    if (!next) menu.current?.querySelector('summary')?.focus()
  }
  const withParts = async (work: (parts: Parts) => unknown) => {
    setSaid('')
    const parts = part ?? (await fetch())
    if (parts) await work(parts)
    else setSaid(words.exportFailed)
  }
  const take = (choice: Choice) =>
    withParts(async (parts) => {
      const outcome = await choice.take(parts, timeNow())
      if (outcome === 'copied') setSaid(words.exportCopied)
      else close(outcome === 'done' ? null : { dialog: 'copy', text: outcome.refused })
    })

  return (
    <>
      <details className="menu export needs-script" ref={menu} onToggle={() => setSaid('')}>
        <summary className="button">
          <Icon name="download" />
          {words.export}
        </summary>
        <div>
          <Choices
            choices={choicesFor({ plan, assessment, data, words }, withNotes)}
            notes={plan && { isOn: withNotes, onSwitch: setWithNotes }}
            words={words}
            onTake={take}
            onImport={() => withParts(() => close({ dialog: 'import' }))}
          />
          <p className="said" role="status">
            {said}
          </p>
        </div>
      </details>
      {part && plan && <part.PrintPlan {...{ plan, assessment, data, words, withNotes }} />}
      {part && open?.dialog === 'import' && (
        <part.ImportDialog locale={data.locale} words={words} onClose={() => close()} />
      )}
      {part && open?.dialog === 'copy' && (
        <part.CopyDialog text={open.text} words={words} onClose={() => close()} />
      )}
    </>
  )
}

type ChoicesProps = {
  choices: Choice[]
  /** Missing where there is nothing that could go without them. */
  notes: { isOn: boolean; onSwitch: (isOn: boolean) => void } | null
  words: Messages['share']
  onTake: (choice: Choice) => void
  onImport: () => void
}

function Choices({ choices, notes, words, onTake, onImport }: ChoicesProps) {
  const isLive = useIsLive()
  return (
    <>
      <ul>
        {choices.map((choice) => (
          <li key={choice.name}>
            <button type="button" disabled={!isLive} onClick={() => onTake(choice)}>
              {choice.name}
            </button>
          </li>
        ))}
        {notes && (
          <li>
            <label className="check">
              <input
                type="checkbox"
                checked={notes.isOn}
                disabled={!isLive}
                onChange={({ target }) => notes.onSwitch(target.checked)}
              />
              {words.exportWithNotes}
            </label>
          </li>
        )}
      </ul>
      <p>{words.exportNote}</p>
      <ul>
        <li>
          <button type="button" disabled={!isLive} onClick={onImport}>
            {words.import}
          </button>
        </li>
      </ul>
    </>
  )
}
