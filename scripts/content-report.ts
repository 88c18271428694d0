import type { ImportedSubject, ImportState } from '@/data/import'
import type { Counts } from '@/data/import-counts'

/** What an import did, a line for each document that is not simply as it was. */
export function importLines(report: ImportedSubject[], { dryRun }: { dryRun: boolean }): string[] {
  const news = report.filter(({ state }) => state !== 'unchanged').map(lineOf)
  const end = dryRun ? ' This was a dry run: nothing was written.' : ''
  return [...news, `${briefImport(report)}.${end}`]
}

/** The same in one line. */
export function briefImport(report: ImportedSubject[]): string {
  const isQuiet = report.every(({ state }) => state === 'unchanged')
  const skills = report.length - 1
  if (isQuiet) return `${skills} ${skills === 1 ? 'skill' : 'skills'} and the catalogue, nothing changed`
  const states = Object.keys(meanings) as ImportState[]
  const counted = states.map((state) => [report.filter((it) => it.state === state).length, state] as const)
  return `documents: ${counted.flatMap(([count, state]) => (count > 0 ? `${count} ${meanings[state]}` : [])).join(', ')}`
}

const meanings: Record<ImportState, string> = {
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  kept: 'changed here and kept',
  conflict: 'in conflict and kept',
  gone: 'gone from the files and kept',
}

function lineOf({ subject, state, revision, counts }: ImportedSubject): string {
  switch (state) {
    case 'kept':
      return `${subject}: kept as it is here, at revision ${revision}; the files have not changed since they were imported`
    case 'conflict':
      return `${subject}: conflict; it was changed here (revision ${revision}) and in the files, and stays as it is here`
    case 'gone':
      return `${subject}: kept at revision ${revision}; its folder is gone from the files`
    default:
      return `${subject}: revision ${revision}${changesOf(counts)}`
  }
}

function changesOf(counts: ImportedSubject['counts']): string {
  const parts = Object.entries(counts).flatMap(([noun, count]) => {
    const said = saidOf(count)
    return said ? `${noun} ${said}` : []
  })
  return parts.length > 0 ? `; ${parts.join('; ')}` : '; other fields only'
}

const saidOf = (counts: Counts) =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')
