import type { Plan } from '@/domain/plan'
import type { Taken } from './export-files'

/** What the exports are made and shown with. Loaded apart from the menu. */
export const loadParts = async () => {
  const [
    { assessmentAsJson, download, markdownOf, spreadsheetOf },
    { PrintPlan },
    { ImportDialog },
    { CopyDialog },
  ] = await Promise.all([
    import('./export-files'),
    import('./print-plan'),
    import('./import-dialog'),
    import('./copy-dialog'),
  ])
  return { assessmentAsJson, download, markdownOf, spreadsheetOf, PrintPlan, ImportDialog, CopyDialog }
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
    take: ({ assessmentAsJson, download }, now) => {
      download(
        fileName(words.fileNameAll, now, 'json'),
        'application/json',
        assessmentAsJson(assessment, now),
      )
      return 'done'
    },
  }
  if (!plan) return [json]
  const taken = { ...given, plan }
  return [...checklists(taken, withNotes), spreadsheet(taken), json, paper(taken)]
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
      take: ({ markdownOf, download }, now) => {
        download(fileName(words.fileName, now, 'md'), 'text/markdown', markdownOf(taken, withNotes, now))
        return 'done'
      },
    },
  ]
}

const spreadsheet = (taken: Taken): Choice => ({
  name: taken.words.exportCsv,
  take: ({ spreadsheetOf, download }, now) => {
    download(fileName(taken.words.fileName, now, 'csv'), 'text/csv', spreadsheetOf(taken, now))
    return 'done'
  },
})

const paper = ({ words }: Taken): Choice => ({
  name: words.exportPrint,
  take: () => {
    window.print()
    return 'done'
  },
})

const fileName = (name: string, now: number, ending: string) =>
  `${name}-${new Date(now).toISOString().slice(0, 10)}.${ending}`

/** Whether the browser put the text on the clipboard. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
