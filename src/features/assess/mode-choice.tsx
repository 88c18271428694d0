'use client'

import type { AskedOfRole } from '@/domain/asked'
import { minutesFor, questionsIn, quickLevels, type Scope } from '@/domain/asking'
import type { Assessment } from '@/domain/assessment'
import { listIn } from '@/ui/lists'
import { counted, filled } from '@/ui/phrase'
import type { AssessData, Named } from './assessing-state'

export type Mode = 'quick' | 'whole'

type ModeChoiceProps = AssessData & {
  isLive: boolean
  assessment: Assessment
  asked: AskedOfRole | null
  mode: Mode
  onMode: (mode: Mode) => void
}

/** What is required at the own level and the next, or everything. Each says how much it is, counted. */
export function ModeChoice({ isLive, mode, onMode, ...given }: ModeChoiceProps) {
  const { words } = given
  const modes = [
    { id: 'quick', name: words.quick, says: sayingQuick(given) },
    { id: 'whole', name: words.whole, says: sayingWhole(given) },
  ] as const
  return (
    <fieldset className="modes" disabled={!isLive}>
      <legend className="label">{words.mode}</legend>
      {modes.map(({ id, name, says }) => (
        <label key={id}>
          <input
            type="radio"
            name="assess-mode"
            checked={mode === id}
            aria-labelledby={`mode-${id}`}
            aria-describedby={`mode-${id}-says`}
            onChange={() => onMode(id)}
          />
          <b id={`mode-${id}`}>{name}</b>
          <span id={`mode-${id}-says`}>{says}</span>
        </label>
      ))}
    </fieldset>
  )
}

export const scopeOf = (mode: Mode, levels: Named[], own: string | null): Scope =>
  mode === 'quick'
    ? { levels: quickLevels(levels, own).map(({ id }) => id), isRequiredOnly: true }
    : { levels: levels.map(({ id }) => id), isRequiredOnly: false }

type Given = Omit<ModeChoiceProps, 'isLive' | 'mode' | 'onMode'>

function sayingQuick({ words, levels, assessment, asked, locale }: Given): string {
  const between = quickLevels(levels, assessment.level)
  if (!asked || between.length === 0) return words.quickHint
  const count = questionsIn(asked, scopeOf('quick', levels, assessment.level)).length
  const names = listIn(
    locale,
    between.map(({ name }) => name),
  )
  if (count === 0) return filled(words.quickNone, { levels: names })
  return counted(locale, words.quickOf, count, { levels: names, minutes: minutesFor(count) })
}

function sayingWhole({ words, levels, asked, locale }: Given): string {
  const count = asked ? questionsIn(asked, scopeOf('whole', levels, null)).length : 0
  return count === 0 ? words.wholeHint : counted(locale, words.wholeOf, count, { minutes: minutesFor(count) })
}
