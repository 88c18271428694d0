#!/usr/bin/env node
// Answers in place of Prisma's own `schema-engine` program, which Prisma would have to download. The Prisma CLI talks
// JSON-RPC, one object a line, with whatever PRISMA_SCHEMA_ENGINE_BINARY names; behind this stands the WebAssembly
// build of the very same engine, which reaches Postgres through @prisma/adapter-pg.
import { createInterface } from 'node:readline'
import { createDatabase, dropDatabase, explain, runScript } from './database-commands.mjs'
import { engineVersion, loadEngine } from './wasm-engine.mjs'

const methodNotFound = -32601
const commandFailed = 4466

let requests = 0

const given = readArguments(process.argv.slice(2))
if (given.isVersion) console.log(`schema-engine-wasm ${engineVersion()}`)
else if (given.command) await runCommand(given.command)
else await serve()

function readArguments(words) {
  const read = { datamodels: [], datasource: {}, command: null, isVersion: false }
  const take = {
    '--datamodels': (path) => read.datamodels.push(path),
    '-d': (path) => read.datamodels.push(path),
    '--datasource': (json) => Object.assign(read.datasource, JSON.parse(json)),
    '--extension-types': () => {},
    '--enabled-preview-features': () => {},
    cli: (command) => Object.assign(read, { command }),
  }
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '--version' || words[at] === '-V') read.isVersion = true
    else take[words[at]]?.(words[++at])
  }
  return read
}

/** `schema-engine cli <command>`. What goes wrong is a line of JSON on stderr, after a first line that the CLI drops. */
async function runCommand(command) {
  const { url } = given.datasource
  const commands = {
    'can-connect-to-database': () => runScript(url, 'select 1'),
    'create-database': () => createDatabase(url),
    'drop-database': () => dropDatabase(url),
  }
  try {
    if (!Object.hasOwn(commands, command)) throw new Error(`unknown command ${command}`)
    await commands[command]()
  } catch (error) {
    const { code, message } = explain(error, url)
    const fields = { message, error_code: code ?? undefined, is_panic: false }
    process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`)
    process.exitCode = code ? 2 : 1
  }
}

/** Answers one request after the other until its input ends. */
async function serve() {
  const engine = await loadEngine(given)
  let atWork = null
  let last = Promise.resolve()
  process.on('uncaughtException', (error) => answerPanic(atWork, engine.panic() || error.stack))
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  lines.on('line', (line) => {
    const { id, method, params } = line.trim() ? JSON.parse(line) : {}
    const isAnswerToUs = method === undefined
    if (isAnswerToUs) return
    last = last.then(async () => {
      atWork = id
      send({ id, ...(await answer(engine, method, params)) })
    })
  })
  lines.on('close', () => last.finally(() => process.exit(0)))
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

/** A panic of the engine surfaces outside of the promise of its request. The engine is of no more use after it. */
function answerPanic(id, text) {
  const message = `schema-engine-wasm panicked: ${text}`
  if (id === null) console.error(message)
  else send({ id, error: { code: commandFailed, message: 'panic', data: { is_panic: false, message } } })
  setTimeout(() => process.exit(101), 50)
}

async function answer(engine, method, params) {
  try {
    return { result: await carryOut(engine, method, params) }
  } catch (error) {
    return { error: describe(error, engine) }
  }
}

async function carryOut(engine, method, params) {
  const { url } = given.datasource
  switch (method) {
    case 'createDatabase':
      return { databaseName: await createDatabase(params.datasource.url ?? url) }
    case 'getDatabaseVersion':
      return engine.use((instance) => instance.version(params ?? null))
    case 'dbExecute':
      await runScript(params.datasourceType?.url ?? url, params.script)
      return {}
    case 'diff':
      return diff(engine, params)
    default:
      return (await engine.use((instance) => call(instance, method, params))) ?? {}
  }
}

/** The engine answers with the text of the difference; the CLI wants to be asked to print it. */
async function diff(engine, params) {
  const { stdout, exitCode } = await engine.use((instance) => instance.diff(params))
  if (stdout != null) send({ id: ++requests, method: 'print', params: { content: stdout } })
  return { exitCode }
}

async function call(instance, method, params) {
  if (typeof instance[method] !== 'function') {
    throw Object.assign(new Error(`Method not found: ${method}`), { rpc: methodNotFound })
  }
  // These two forget to hand the shadow database on; `devDiagnostic` on the same instance leaves the replayed
  // migrations in the cache that they read.
  if (method === 'evaluateDataLoss' || method === 'createMigration') {
    await instance.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters })
  }
  return instance[method](params)
}

function describe(thrown, engine) {
  const error = engine.errorBehind(thrown)
  const isOfDatabase = (error.code && !String(error.code).startsWith('P')) || error instanceof AggregateError
  const { url } = given.datasource
  const { code, message } =
    url && isOfDatabase ? explain(error, url) : { code: error.code, message: error.message }
  const panic = engine.panic()
  const data = {
    is_panic: panic !== '',
    message: panic || message,
    error_code: code ?? undefined,
    meta: null,
  }
  return {
    code: error.rpc ?? commandFailed,
    message: 'An error happened. Check the data field for details.',
    data,
  }
}
