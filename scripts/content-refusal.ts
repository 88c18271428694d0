import { printFault } from '@/content/fault'
import type { ContentReading } from '@/content/read-content'
import { ImportRefusal } from '@/data/import'
import { Refusal } from './refusal.mjs'

/** What was read, when there is no fault in it. Otherwise all the faults are said, and nothing else happens. */
export function contentOrRefusal<Reading extends ContentReading>({ content, ...reading }: Reading) {
  if (content) return { ...reading, content }
  const { faults } = reading
  for (const fault of faults) console.error(printFault(fault))
  throw new Refusal(
    `Nothing was done: put ${faults.length === 1 ? 'this fault' : `these ${faults.length} faults`} in the content right first.`,
  )
}

/** Says why the database would not take the content. */
export function refusedImport(error: unknown): never {
  if (!(error instanceof ImportRefusal)) throw error
  throw new Refusal(`${error.message}\nNothing was imported.`)
}
