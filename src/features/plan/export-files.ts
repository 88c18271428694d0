import type { Assessment } from '@/domain/assessment'
import { assessmentAsJson } from '@/domain/assessment-file'
import type { Plan } from '@/domain/plan'
import { type ExportWords, planAsMarkdown, planRows, planSheet } from '@/domain/plan-export'
import { csvOf } from '@/ui/csv'
import { dayIn } from '@/ui/dates'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { planSentence } from '@/ui/plan-sentence'
import { xlsxOf } from '@/ui/xlsx'
import type { PlanNaming } from './print-plan'

export type Taken = { plan: Plan; assessment: Assessment; data: PlanNaming; words: Messages['share'] }

/** The plan as a Markdown checklist. `now` is in milliseconds since 1970. */
export const markdownOf = (taken: Taken, withNotes: boolean, now: number) =>
  planAsMarkdown(taken.plan, exportWordsOf(taken, now), withNotes)

/** The plan as a workbook, with its days as days. */
export const workbookOf = (taken: Taken, now: number) =>
  xlsxOf(
    [planSheet(taken.plan, exportWordsOf(taken, now), columnsIn(taken.words))],
    document.documentElement.dir === 'rtl',
  )

export const valuesOf = (taken: Taken, now: number) =>
  csvOf(planRows(taken.plan, exportWordsOf(taken, now), columnsIn(taken.words)), taken.data.locale)

export { download, textFile } from '@/ui/download'
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
