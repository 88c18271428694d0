'use client'

import { useRef, useState } from 'react'
import type { FileContent, ImportCounts } from '@/domain/assessment-file'
import { importCountsOf, mostFileBytes, readAssessmentFile, withImported } from '@/domain/assessment-file'
import { changeAssessment, latestAssessment, timeNow, useAssessment } from '@/ui/assessment-store'
import type { Messages } from '@/ui/messages'
import { counted } from '@/ui/phrase'
import { type Fault, ImportFaults } from './import-faults'
import { OverDialog } from './over-dialog'

type ImportDialogProps = { locale: string; words: Messages['share']; onClose: () => void }
type State =
  | { is: 'waiting' | 'reading' }
  | { is: 'refused'; faults: Fault[]; more: number }
  | { is: 'read'; content: FileContent }
  | { is: 'done'; added: number; isPlaced: boolean; isKept: boolean }

/** Takes in answers from a file, after saying what that would do. All of it, or none. */
export function ImportDialog({ locale, words, onClose }: ImportDialogProps) {
  const [state, setState] = useState<State>({ is: 'waiting' })
  const assessment = useAssessment()
  const status = useRef<HTMLDivElement>(null)
  const pick = async (file: File | undefined) => {
    if (!file) return
    setState({ is: 'reading' })
    setState(await readFile(file))
  }
  const take = (content: FileContent) => {
    const { fresh, later, earlier, place } = importCountsOf(latestAssessment(), content)
    const isKept = changeAssessment((before) => withImported(before, content, timeNow(before)))
    setState({ is: 'done', added: fresh + later + earlier, isPlaced: place, isKept })
    status.current?.focus()
  }
  return (
    <OverDialog title={words.importTitle} close={words.close} onClose={onClose}>
      <p>{words.importIntro}</p>
      <label className="field">
        <span className="label">{words.importPick}</span>
        <input
          type="file"
          className="input"
          accept=".json,application/json"
          onChange={({ target }) => pick(target.files?.[0])}
        />
      </label>
      <div role="status" tabIndex={-1} ref={status}>
        {state.is === 'reading' && <p>{words.importReading}</p>}
        {state.is === 'refused' && <ImportFaults {...state} locale={locale} words={words} />}
        {state.is === 'read' && (
          <Counts counts={importCountsOf(assessment, state.content)} locale={locale} words={words} />
        )}
        {state.is === 'done' && <Done {...state} locale={locale} words={words} />}
      </div>
      {state.is === 'read' && (
        <TakeButton
          counts={importCountsOf(assessment, state.content)}
          locale={locale}
          words={words}
          onTake={() => take(state.content)}
        />
      )}
    </OverDialog>
  )
}

async function readFile(file: File): Promise<State> {
  if (file.size > mostFileBytes) return { is: 'refused', faults: [{ fault: 'too-big' }], more: 0 }
  try {
    const read = readAssessmentFile(await file.text(), timeNow())
    return read.content ? { is: 'read', content: read.content } : { is: 'refused', ...read }
  } catch {
    return { is: 'refused', faults: [{ fault: 'unread' }], more: 0 }
  }
}

type CountsProps = { counts: ImportCounts; locale: string; words: Messages['share'] }

function Counts({ counts, locale, words }: CountsProps) {
  const { total, fresh, later, earlier, known, place } = counts
  const lines = [
    fresh > 0 && counted(locale, words.importFresh, fresh),
    later > 0 && counted(locale, words.importLater, later),
    earlier > 0 && counted(locale, words.importEarlier, earlier),
    known > 0 && counted(locale, words.importKnown, known),
    place && words.importPlace,
  ].filter((line) => line !== false)
  return (
    <>
      <p>{counted(locale, words.importTotal, total)}</p>
      <ul className="dashes">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function TakeButton({ counts, locale, words, onTake }: CountsProps & { onTake: () => void }) {
  const { fresh, later, earlier, place } = counts
  const added = fresh + later + earlier
  if (added === 0 && !place) return <p>{words.importNothing}</p>
  return (
    <button type="button" className="button primary" onClick={onTake}>
      {added > 0 ? counted(locale, words.importDo, added) : words.importDoPlace}
    </button>
  )
}

type DoneProps = {
  added: number
  isPlaced: boolean
  isKept: boolean
  locale: string
  words: Messages['share']
}

function Done({ added, isPlaced, isKept, locale, words }: DoneProps) {
  return (
    <>
      {added > 0 && <p>{counted(locale, words.importDone, added)}</p>}
      {isPlaced && <p>{words.importDonePlace}</p>}
      {!isKept && <p>{words.importUnkept}</p>}
    </>
  )
}
