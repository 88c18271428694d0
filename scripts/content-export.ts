import { saveFile, shownPath } from '@/content/content-folder'
import { type Content, readContent } from '@/content/read-content'
import { writeContent } from '@/content/write-content'
import { findContent } from '@/data/document'
import { type ImportedSubject, importContent } from '@/data/import'
import { catalogueSubject, skillSubject } from '@/domain/catalogue'
import { withDatabase } from './content-database'
import { contentOrRefusal, refusedImport } from './content-refusal'

/**
 * `npm run content:export` writes what was changed in the database into the content files. A document that was changed
 * in its file since it was imported is not written over: it has to be imported first.
 */
async function main(): Promise<number> {
  const { content, files } = contentOrRefusal(readContent('content'))
  const subjects = await importContent(content, { dryRun: true }).catch(refusedImport)
  const changedHere = new Set(subjects.filter(({ state }) => state === 'kept').map(({ subject }) => subject))
  const written = writeContent(withChanges(content, await findContent(), changedHere), files)
  const news = [...written].filter(
    ([file, text]) => changedHere.has(subjectOf(file)) && text !== files.get(file),
  )
  for (const [file, text] of news) {
    saveFile('content', file, text)
    console.log(`written: ${shownPath('content', file)}`)
  }
  const skipped = subjects.flatMap(reasonToSkip)
  for (const reason of skipped) console.log(reason)
  if (news.length === 0) console.log('No file was written: none is behind the database.')
  return subjects.some(isNotImported) ? 1 : 0
}

function withChanges(files: Content, held: Content | null, changedHere: Set<string>): Content {
  if (!held) return files
  const skills = Object.entries(files.skills).map(([id, document]) => {
    const here = changedHere.has(skillSubject(id)) ? held.skills[id] : undefined
    return [id, here ?? document] as const
  })
  const catalogue = changedHere.has(catalogueSubject) ? held.catalogue : files.catalogue
  return { catalogue, skills: Object.fromEntries(skills) }
}

/** The document that a file belongs to. */
function subjectOf(file: string): string {
  const [folder, skill] = file.split('/')
  return folder === 'skills' && skill ? skillSubject(skill) : catalogueSubject
}

const isNotImported = ({ state }: ImportedSubject) =>
  state === 'new' || state === 'changed' || state === 'conflict'

function reasonToSkip(it: ImportedSubject): string[] {
  if (isNotImported(it)) return [`left alone: ${it.subject} has changes in its file that were not imported`]
  return it.state === 'gone' ? [`left alone: ${it.subject} has no folder`] : []
}

withDatabase('npm run content:export', main)
