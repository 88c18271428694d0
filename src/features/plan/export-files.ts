import type { Assessment } from '@/domain/assessment'
import { assessmentAsJson } from '@/domain/assessment-file'
import type { Plan } from '@/domain/plan'
import { type ExportWords, planAsMarkdown, planRows } from '@/domain/plan-export'
import { dayIn } from '@/ui/dates'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { planSentence } from '@/ui/plan-sentence'
import { csvOf } from './export-csv'
import type { PlanNaming } from './print-plan'

export type Taken = { plan: Plan; assessment: Assessment; data: PlanNaming; words: Messages['share'] }

/** The plan as a Markdown checklist. `now` is in milliseconds since 1970. */
export const markdownOf = (taken: Taken, withNotes: boolean, now: number) =>
  planAsMarkdown(taken.plan, exportWordsOf(taken, now), withNotes)

export const spreadsheetOf = (taken: Taken, now: number) =>
  csvOf(planRows(taken.plan, exportWordsOf(taken, now), columnsIn(taken.words)), taken.data.locale)

export { assessmentAsJson }

function exportWordsOf({ plan, assessment, data, words }: Taken, now: number): ExportWords {
  const day = dayIn(data.locale, new Date(now).toISOString().slice(0, 10))
  return {
    title: words.planTitle,
    intro: `${planSentence(assessment, plan, data, words)} ${filled(words.asOf, { day })}`,
    levels: Object.fromEntries(data.levels.map(({ id, name }) => [id, name])),
    answers: words,
    required: words.required,
    optional: words.optional,
    requiredDone: (done, total) => filled(words.requiredDone, { done, total }),
  }
}

const columnsIn = (words: Messages['share']) => ({
  skill: words['column-skill'],
  level: words['column-level'],
  required: words['column-required'],
  statement: words['column-statement'],
  answer: words['column-answer'],
  note: words['column-note'],
  link: words['column-link'],
  answeredOn: words['column-answeredOn'],
  key: words['column-key'],
})

/** Hands a text to the browser as a file. */
export function download(name: string, type: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
