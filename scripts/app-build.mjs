import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { environment, inData, inModules, inRoot, root } from './checkout.mjs'
import { readHolder, withLock } from './lock.mjs'
import { noSpace, Refusal, saysDiskFull } from './refusal.mjs'
import { runNode } from './run.mjs'

/** What goes into a build. `content` does not: it reaches the pages through the database. */
const inputs = ['src', 'public', 'prisma/schema.prisma', 'package.json', 'package-lock.json', 'tsconfig.json']
const isConfig = (name) => /^(next|postcss)\.config\.\w+$/.test(name)

/**
 * Builds the app unless there is a build of these very inputs. Each build is kept in a folder of its own under the
 * data folder, so that one that is being served is never changed. Answers with that folder and what was done.
 */
export async function buildApp(say) {
  const build = inData('builds', hashOfInputs(root))
  if (isWhole(build)) return { build, news: 'up to date' }
  const waiting = { onWait: ({ pid }) => say(`waiting for process ${pid}, which is building`), seconds: 1800 }
  await withLock(inData('build.lock'), () => isWhole(build) || makeBuild(build, say), waiting)
  return { build, news: 'built' }
}

/** A hash of the names and the contents of all that goes into a build of the checkout in `folder`. */
export function hashOfInputs(folder) {
  const hash = createHash('sha256').update(folder).update(process.versions.node)
  for (const [name, value] of Object.entries(process.env).sort()) {
    if (name.startsWith('NEXT_PUBLIC_')) hash.update(`${name}=${value}\0`)
  }
  const configs = readdirSync(folder).filter(isConfig)
  for (const file of [...inputs, ...configs].flatMap((path) => filesUnder(join(folder, path))).sort()) {
    hash
      .update(`${relative(folder, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

const isWhole = (build) => existsSync(join(build, 'BUILD_ID'))

function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found ? [path] : []
  const isLeftOut = (name) =>
    name.startsWith('.') || (path.endsWith(join('src', 'data')) && name === 'generated')
  return readdirSync(path)
    .filter((name) => !isLeftOut(name))
    .flatMap((name) => filesUnder(join(path, name)))
}

async function makeBuild(build, say) {
  say('next build')
  // No page is rendered while building, so it gets no database.
  const { DATABASE_URL, ...env } = environment({ NODE_ENV: 'production' })
  const { code, output } = await runNode([inModules('next/dist/bin/next'), 'build'], {
    env,
    onLine: (line) => say(`next build, ${line.replace(/^\W+/, '').slice(0, 60)}`),
  })
  if (code !== 0) {
    if (saysDiskFull(output)) throw noSpace(root)
    throw new Refusal('The app could not be built: put right what Next.js says above.', output)
  }
  keep(build)
  sweep(build)
}

function keep(build) {
  const fresh = `${build}.new`
  const leftOut = ['cache', 'dev', 'types', 'trace', 'trace-build', 'lock', 'diagnostics']
  const filter = (from) => !leftOut.includes(relative(inRoot('.next'), from))
  rmSync(fresh, { recursive: true, force: true })
  try {
    cpSync(inRoot('.next'), fresh, { recursive: true, filter })
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error.code === 'ENOSPC' ? noSpace(fresh) : error
  }
  renameSync(fresh, build)
}

/** Removes builds that are neither among the last three nor being served. */
function sweep(build) {
  const folder = inData('builds')
  const served = readHolder(inData('start.lock'))?.build
  const age = (name) => statSync(join(folder, name)).mtimeMs
  const others = readdirSync(folder).filter((name) => ![basename(build), served].includes(name))
  for (const name of others.sort((one, other) => age(other) - age(one)).slice(2)) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}
