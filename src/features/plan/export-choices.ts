import type { Plan } from '@/domain/plan'
import { fileName } from '@/ui/download'
import type { Taken } from './export-files'

/** What the exports are made and shown with. Loaded apart from the menu. */
export const loadParts = async () => {
  const [
    { assessmentAsJson, download, markdownOf, textFile, valuesOf, workbookOf },
    { PrintPlan },
    { ImportDialog },
    { CopyDialog },
  ] = await Promise.all([
    import('./export-files'),
    import('./print-plan'),
    import('./import-dialog'),
    import('./copy-dialog'),
  ])
  const makers = { assessmentAsJson, download, markdownOf, textFile, valuesOf, workbookOf }
  return { ...makers, PrintPlan, ImportDialog, CopyDialog }
}
export type Parts = Awaited<ReturnType<typeof loadParts>>

/** `copied` is said in the open menu; a text is one that the browser refused to copy. */
export type Outcome = 'done' | 'copied' | { refused: string }

/** One way to take a plan along. */
export type Choice = { name: string; take: (parts: Parts, now: number) => Outcome | Promise<Outcome> }

/** Everything that can be taken along. Without a plan it is the answers alone. */
export function choicesFor(given: Omit<Taken, 'plan'> & { plan: Plan | null }, withNotes: boolean): Choice[] {
  const { plan, assessment, words } = given
  const json: Choice = {
    name: words.exportJson,
    take: ({ assessmentAsJson, download, textFile }, now) => {
      const answers = textFile('application/json', assessmentAsJson(assessment, now))
      download(fileName(words.fileNameAll, now, 'json'), answers)
      return 'done'
    },
  }
  if (!plan) return [json]
  const taken = { ...given, plan }
  return [...checklists(taken, withNotes), ...spreadsheets(taken), json, paper(taken)]
}

function checklists(taken: Taken, withNotes: boolean): Choice[] {
  const { words } = taken
  return [
    {
      name: words.exportMarkdown,
      take: async ({ markdownOf }, now) => {
        const text = markdownOf(taken, withNotes, now)
        return (await isCopied(text)) ? 'copied' : { refused: text }
      },
    },
    {
      name: words.exportMarkdownFile,
      take: ({ markdownOf, download, textFile }, now) => {
        const checklist = textFile('text/markdown', markdownOf(taken, withNotes, now))
        download(fileName(words.fileName, now, 'md'), checklist)
        return 'done'
      },
    },
  ]
}

function spreadsheets(taken: Taken): Choice[] {
  const { words } = taken
  return [
    {
      name: words.exportXlsx,
      take: async ({ workbookOf, download }, now): Promise<Outcome> => {
        download(fileName(words.fileName, now, 'xlsx'), await workbookOf(taken, now))
        return 'done'
      },
    },
    {
      name: words.exportCsv,
      take: ({ valuesOf, download, textFile }, now) => {
        download(fileName(words.fileName, now, 'csv'), textFile('text/csv', valuesOf(taken, now)))
        return 'done'
      },
    },
  ]
}

const paper = ({ words }: Taken): Choice => ({
  name: words.exportPrint,
  take: () => {
    window.print()
    return 'done'
  },
})

/** Whether the browser put the text on the clipboard. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
