import { environment, inRoot } from './checkout.mjs'
import { openDatabase } from './database.mjs'
import { installPackages } from './install.mjs'
import { applyMigrations } from './migrations.mjs'
import { generateClient } from './prisma-client.mjs'
import { noSpace, Refusal, saysDiskFull } from './refusal.mjs'
import { runNode } from './run.mjs'

/** What `npm start` and `npm run dev` have in common. Answers with the address of a database that is ready. */
export async function prepare(name, steps) {
  await steps.step('packages', installPackages)
  const { url } = await steps.step('database', (say) => openDatabase(name, say))
  await steps.step('migrations', async (say) => {
    await generateClient(say)
    return applyMigrations(url, say)
  })
  await steps.step('content', (say) => importContent(url, say))
  return url
}

/** Imports the content files; answers with the last line that the import says. */
export async function importContent(url, say) {
  say('reading the files')
  const args = [
    '--conditions=react-server',
    '--import',
    'tsx',
    inRoot('scripts/content-import.ts'),
    '--brief',
  ]
  const { code, output } = await runNode(args, { env: environment({ DATABASE_URL: url }) })
  if (code === 0) return output.trim().split('\n').pop()
  if (saysDiskFull(output)) throw noSpace('the database')
  throw new Refusal('The content was not imported: put right what is said above and run this again.', output)
}
