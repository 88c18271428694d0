import './require-node.mjs'
import { Agent, get } from 'node:http'
import { relative } from 'node:path'
import { buildApp } from './app-build.mjs'
import { serveApp } from './app-server.mjs'
import { measureFinding } from './bench-finding.mjs'
import { environment, inRoot, root } from './checkout.mjs'
import { openDatabase } from './database.mjs'
import { enter } from './entry.mjs'
import { installPackages } from './install.mjs'
import { applyMigrations } from './migrations.mjs'
import { findFreePort } from './ports.mjs'
import { importContent } from './prepare.mjs'
import { generateClient } from './prisma-client.mjs'
import { runNode } from './run.mjs'
import { showSteps } from './steps.mjs'
import { whenStopping } from './stopping.mjs'
import { makeTestDatabase } from './test-databases.mjs'

const rounds = 5
const requests = 400
const atOnce = 8

/** How many times the real catalogue: `npm run bench -- 100` takes fewer skills than the 1,000 of this. */
const largest = Number(process.argv[2] ?? 1000)

/** Measures on databases of its own. Each figure is a ratio to a limit taken in the same run, since machines differ and are noisy. */
enter(async () => {
  const steps = showSteps()
  await steps.step('packages', installPackages)
  await steps.step('client', generateClient)
  const { server } = await steps.step('database', (say) => openDatabase('npm run bench', say))
  const { build } = await steps.step('build', buildApp)
  const { url, remove } = await makeTestDatabase(server)
  whenStopping(remove)
  await applyMigrations(url, () => {})

  const first = await timed(() => importContent(url, () => {}))
  const again = await medianOf(rounds, () => timed(() => importContent(url, () => {})))
  const port = await findFreePort()
  const address = { port, host: '127.0.0.1', url: `http://localhost:${port}` }
  const env = { DATABASE_URL: url, NODE_ENV: 'production', NEXT_DIST_DIR: relative(root, build) }
  await serveApp({ command: 'start', address, env })
  const { page, file } = await pageBesideFile(`http://127.0.0.1:${port}`)

  console.log('')
  console.table({
    'import, nothing changed / first import': row(again, first),
    'cached profile page / static file': row(page, file),
  })
  await benchFinding({ server, build })
})

/** The same app on a generated catalogue, which gets there through the importer. */
async function benchFinding({ server, build }) {
  const { url, remove } = await makeTestDatabase(server)
  whenStopping(remove)
  await applyMigrations(url, () => {})
  const args = [
    '--conditions=react-server',
    '--import',
    'tsx',
    inRoot('tests/bench/fill.ts'),
    String(largest),
  ]
  const { code, output } = await runNode(args, { env: environment({ DATABASE_URL: url }) })
  if (code !== 0) throw new Error(output)
  const seconds = JSON.parse(output.trim().split('\n').pop())
  console.log(
    `\n${largest} generated skills: read in ${seconds.read.toFixed(1)} s, imported in ${seconds.import.toFixed(1)} s`,
  )
  const port = await findFreePort()
  const address = { port, host: '127.0.0.1', url: `http://localhost:${port}` }
  const env = { DATABASE_URL: url, NODE_ENV: 'production', NEXT_DIST_DIR: relative(root, build) }
  await serveApp({ command: 'start', address, env })
  console.table(await measureFinding({ origin: `http://127.0.0.1:${port}`, url }))
}

/** Seconds for the same number of requests, in alternating rounds; the medians. */
async function pageBesideFile(origin) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const [pages, files] = [[], []]
  for (let round = 0; round <= rounds; round += 1) {
    const page = await timed(() => ask(`${origin}/en/skills/message-broker-patterns`, agent))
    const file = await timed(() => ask(`${origin}/schema/skill.json`, agent))
    // The first round warms both up.
    if (round > 0) {
      pages.push(page)
      files.push(file)
    }
  }
  agent.destroy()
  return { page: median(pages), file: median(files) }
}

async function ask(url, agent) {
  let left = requests
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await fetched(url, agent)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

const fetched = (url, agent) =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
      response.resume().on('end', resolve)
    }).on('error', reject)
  })

async function timed(work) {
  const since = performance.now()
  await work()
  return (performance.now() - since) / 1000
}

async function medianOf(times, measure) {
  const figures = []
  for (let at = 0; at < times; at += 1) figures.push(await measure())
  return median(figures)
}

const median = (figures) => figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)]

const row = (measured, limit) => ({
  'measured (s)': Number(measured.toFixed(3)),
  'limit (s)': Number(limit.toFixed(3)),
  ratio: Number((measured / limit).toFixed(2)),
})
