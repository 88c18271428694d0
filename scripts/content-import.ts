import { parseArgs } from 'node:util'
import { readContent } from '@/content/read-content'
import { importContent } from '@/data/import'
import { withDatabase } from './content-database'
import { contentOrRefusal, refusedImport } from './content-refusal'
import { briefImport, importLines } from './content-report'

const options = { 'dry-run': { type: 'boolean' }, brief: { type: 'boolean' } } as const

/**
 * `npm run content:import` brings the database to what the content files hold.
 * `--dry-run` shows what that would change and changes nothing; `--brief` says it in one line.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options })
  const dryRun = values['dry-run'] ?? false
  const { content } = contentOrRefusal(readContent('content'))
  const report = await importContent(content, { dryRun }).catch(refusedImport)
  for (const line of values.brief ? [briefImport(report)] : importLines(report, { dryRun })) console.log(line)
  return 0
}

withDatabase('npm run content:import', main)
