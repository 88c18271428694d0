import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fixedFiles, formFaults } from '@/content/canonical-form'
import { saveFile, shownPath } from '@/content/content-folder'
import { editorSchemas } from '@/content/editor-schema'
import { type Fault, fileStart, grouped, printFault } from '@/content/fault'
import { type Content, readContent } from '@/content/read-content'
import { translationCounts } from '@/content/translation-count'
import { expectationsOf } from '@/domain/document'

const schemaFolder = 'public/schema'

/**
 * `npm run content:check` says what is wrong with the content, or how much of it there is.
 * `npm run content:check -- --fix` first writes every file in canonical form, and the schemas for editors.
 * The folder may be named; it is `content` otherwise.
 */
function main(): void {
  const { values, positionals } = parseArgs({ options: { fix: { type: 'boolean' } }, allowPositionals: true })
  const folder = positionals[0] ?? 'content'
  if (values.fix) fix(folder)
  const { content, files, faults } = readContent(folder)
  const all = [...(content ? formFaults(content, files, folder) : faults), ...staleSchemas()]
  for (const fault of all) console.log(printFault(fault))
  if (all.length > 0) console.log(`\n${counted(all.length, 'fault')}`)
  else if (content) console.log(summary(content, files.size))
  process.exitCode = all.length > 0 ? 1 : 0
}

function fix(folder: string): void {
  const { files } = readContent(folder)
  for (const [file, text] of fixedFiles(files)) {
    if (text === files.get(file)) continue
    saveFile(folder, file, text)
    console.log(`written: ${shownPath(folder, file)}`)
  }
  mkdirSync(schemaFolder, { recursive: true })
  for (const { file, text, isCurrent } of schemas()) {
    if (isCurrent) continue
    writeFileSync(file, text)
    console.log(`written: ${file}`)
  }
}

function staleSchemas(): Fault[] {
  const expected = 'what npm run content:check -- --fix writes'
  return schemas()
    .filter(({ isCurrent }) => !isCurrent)
    .map(({ file }) => ({ file, ...fileStart, found: 'a schema that the code no longer has', expected }))
}

function schemas(): { file: string; text: string; isCurrent: boolean }[] {
  return [...editorSchemas()].map(([name, text]) => {
    const file = `${schemaFolder}/${name}`
    return { file, text, isCurrent: textOf(file) === text }
  })
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function summary(content: Content, files: number): string {
  const cells = Object.values(content.skills).flatMap(expectationsOf)
  const statements = cells.reduce((count, cell) => count + cell.statements.length, 0)
  const translations = translationCounts(content).map(({ locale, texts, translated, outdated }) => {
    const share = Math.floor((translated / texts) * 100)
    return `${locale}: ${share} % translated (${translated} of ${texts} texts), ${outdated} out of date`
  })
  return [
    [
      counted(Object.keys(content.skills).length, 'skill'),
      counted(cells.length, 'cell'),
      counted(statements, 'statement'),
    ].join(', '),
    ...translations,
    `${counted(files, 'file')} without a fault in ${(performance.now() / 1000).toFixed(2)} s`,
  ].join('\n')
}

const counted = (count: number, thing: string) => `${grouped(count)} ${thing}${count === 1 ? '' : 's'}`

try {
  main()
} catch (error) {
  // What the system or the command line refuses needs no stack trace; a bug of ours does.
  if (!(error instanceof Error && 'code' in error)) throw error
  console.error(`content:check stopped: ${error.message}`)
  process.exitCode = 1
}
