import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, inModules, inRoot } from './checkout.mjs'
import { withClient } from './postgres-client.mjs'
import { noSpace, Refusal, saysDiskFull } from './refusal.mjs'
import { runNode } from './run.mjs'

const folder = inRoot('prisma/migrations')

/** Applies the migrations that the database lacks, and refuses one whose history is not ours. */
export async function applyMigrations(url, say) {
  const { pending, unknown, changed, failed } = compare(readMigrations(folder), await appliedIn(url))
  if (unknown.length > 0) {
    throw new Refusal(
      `The database holds migrations that this checkout does not know (${unknown.join(', ')}): it was used by a newer Rungs, so update this checkout or use another database.`,
    )
  }
  if (changed.length > 0) {
    throw new Refusal(
      `The database was made with other contents of the migrations ${changed.join(', ')}: bring those files back, or use another database (\`npm run db reset -- --yes\` empties the embedded one).`,
    )
  }
  if (failed.length > 0) {
    throw new Refusal(
      `The migration ${failed[0]} failed half-way on this database: see \`npm run db migrate status\`, put it right and tell Prisma with \`npm run db migrate resolve\`.`,
    )
  }
  if (pending.length === 0) return 'none pending'
  await deploy(url, say)
  return `${pending.length} applied`
}

/** The migrations of a folder with the checksums that Prisma notes, in the order in which they are applied. */
export function readMigrations(from) {
  if (!existsSync(from)) return []
  const names = readdirSync(from, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      checksums: checksumsOf(readFileSync(join(from, name, 'migration.sql'), 'utf8')),
    }))
}

/** What tells a folder of migrations from a database's record of them: names of migrations, by what is the matter. */
export function compare(migrations, applied) {
  const known = new Map(migrations.map(({ name, checksums }) => [name, checksums]))
  const rows = applied.filter((row) => !row.rolledBack)
  const done = new Set(rows.map(({ name }) => name))
  const namesWhere = (test) => rows.filter(test).map(({ name }) => name)
  return {
    pending: [...known.keys()].filter((name) => !done.has(name)),
    unknown: namesWhere(({ name }) => !known.has(name)),
    changed: namesWhere(
      ({ name, checksum, finished }) => finished && known.get(name)?.includes(checksum) === false,
    ),
    failed: namesWhere(({ name, finished }) => !finished && known.has(name)),
  }
}

/** Git may have given the file other line ends than those it was applied with. */
function checksumsOf(sql) {
  const unix = sql.replaceAll('\r\n', '\n')
  return [unix, unix.replaceAll('\n', '\r\n')].map((text) => createHash('sha256').update(text).digest('hex'))
}

async function appliedIn(url) {
  const query = `select migration_name as name, checksum, finished_at is not null as finished,
    rolled_back_at is not null as "rolledBack" from _prisma_migrations`
  try {
    return await withClient(url, async (client) => (await client.query(query)).rows)
  } catch (error) {
    const isNew = error.code === '42P01'
    if (isNew) return []
    throw error
  }
}

async function deploy(url, say) {
  say('prisma migrate deploy')
  // A checkout from an archive may have lost the right to be run that git keeps.
  if (process.platform !== 'win32') chmodSync(inRoot('prisma/schema-engine.mjs'), 0o755)
  const args = ['migrate', 'deploy', '--config', 'prisma/prisma.config.ts']
  const env = environment({ DATABASE_URL: url })
  const { code, output } = await runNode([inModules('prisma/build/index.js'), ...args], { env })
  if (code === 0) return
  if (saysDiskFull(output)) throw noSpace('the database')
  throw new Refusal(
    'A migration could not be applied to the database: put right what Prisma says above.',
    output,
  )
}
