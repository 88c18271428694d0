import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inData, inModules, inRoot } from './checkout.mjs'
import { withLock } from './lock.mjs'
import { Refusal } from './refusal.mjs'
import { runNode } from './run.mjs'

const stamp = inRoot('src/data/generated/schema.sha256')

/** Generates the database client anew when the schema, or the Prisma that makes it, is another than last time. */
export async function generateClient(say) {
  if (isCurrent()) return 'up to date'
  const waiting = { onWait: ({ pid }) => say(`waiting for process ${pid}, which generates it`) }
  return withLock(inData('generate.lock'), () => (isCurrent() ? 'up to date' : generate(say)), waiting)
}

const isCurrent = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()

async function generate(say) {
  say('prisma generate')
  const args = ['generate', '--config', 'prisma/prisma.config.ts']
  const { code, output } = await runNode([inModules('prisma/build/index.js'), ...args])
  if (code !== 0)
    throw new Refusal('Prisma cannot read prisma/schema.prisma: put right what it says above.', output)
  writeFileSync(stamp, fingerprint())
  return 'generated'
}

function fingerprint() {
  const { version } = JSON.parse(readFileSync(inModules('prisma/package.json'), 'utf8'))
  return createHash('sha256')
    .update(version)
    .update(readFileSync(inRoot('prisma/schema.prisma')))
    .digest('hex')
}
