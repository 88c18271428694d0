import './require-node.mjs'
import { environment, inModules } from './checkout.mjs'
import { openDatabase } from './database.mjs'
import { findDatabase, keepDatabase, resetDatabase, stopDatabase } from './embedded-postgres.mjs'
import { enter } from './entry.mjs'
import { installPackages } from './install.mjs'
import { Refusal } from './refusal.mjs'
import { run } from './run.mjs'

const usage = `npm run db <what>
  start            start the embedded database and leave it running
  stop             stop it
  status           say whether it runs (exit code 3 when it does not)
  url              print its address, with the password
  reset -- --yes   remove it with all that is in it
  migrate <what>   prisma migrate (status, deploy, dev, …) on it, or on DATABASE_URL`

let said = ''

function say(news) {
  if (news !== said) console.error(`${news} …`)
  said = news
}

const verbs = {
  async start() {
    const { news } = await keepDatabase(say)
    console.log(news)
  },
  async stop() {
    console.log(await stopDatabase(say))
  },
  async status() {
    const found = await findDatabase()
    console.log(found?.running ? 'running' : found ? 'stopped' : 'there is none yet')
    return found?.running ? 0 : 3
  },
  async url() {
    const found = await findDatabase()
    if (!found) throw new Refusal('There is no database yet: make one with `npm run db start`.')
    console.log(found.url)
  },
  async reset(confirmed) {
    if (confirmed !== '--yes')
      throw new Refusal('This removes all that is in the database: say `npm run db reset -- --yes`.')
    console.log(await resetDatabase(say))
  },
  async migrate(...args) {
    const { url } = await openDatabase('npm run db migrate', say)
    const prisma = [
      inModules('prisma/build/index.js'),
      'migrate',
      ...args,
      '--config',
      'prisma/prisma.config.ts',
    ]
    const { code } = await run(process.execPath, prisma, {
      env: environment({ DATABASE_URL: url }),
      stdio: 'inherit',
    })
    return code
  },
}

enter(async () => {
  const [verb = '', ...args] = process.argv.slice(2)
  const work = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!work) throw new Refusal(usage)
  await installPackages(say)
  return work(...args)
})
