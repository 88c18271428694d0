import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { connectionsTo } from './engine-connections.mjs'

const require = createRequire(import.meta.url)
const enginePath = require.resolve('@prisma/schema-engine-wasm')
const beside = (name) => enginePath.replace(/schema_engine\.js$/, name)

/** The commit that the engine was built from, which the CLI compares with its own. */
export const engineVersion = () => require(beside('package.json')).version.split('.').pop()

/** Loads the engine for the schema files and the database of the command line. */
export async function loadEngine({ datamodels, datasource }) {
  const { SchemaEngine, panic } = await instantiate()
  let bound
  return {
    panic,
    /** A fresh instance for each request: one that has applied migrations refuses its shadow database afterwards. */
    async use(work) {
      const connections = connectionsTo(datasource)
      bound = bindMigrationAwareSqlAdapterFactory(connections)
      const files = datamodels.map((path) => [path, readFileSync(path, 'utf8')])
      // An empty list makes it panic.
      const instance = await SchemaEngine.new(
        { datamodels: files.length > 0 ? files : undefined },
        log,
        bound,
      )
      try {
        return await work(instance)
      } finally {
        instance.free()
        await connections.end()
      }
    },
    /** The engine hands an error of the adapter on as a number, under which the adapter has kept it. */
    errorBehind(thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown?.message ?? thrown))
      const [, number] = /"?id"?:\s*(\d+)/.exec(error.message) ?? []
      const isOfAdapter = number !== undefined && /GenericJs|external error/i.test(error.message)
      return (isOfAdapter && bound?.errorRegistry.consumeError(Number(number))?.error) || thrown
    },
  }
}

/** Node cannot import the .wasm file as the package does, so its module is put together here. */
async function instantiate() {
  let panic = ''
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    get: () => panic,
    set_message: (message) => {
      panic = `RuntimeError: ${message}`
    },
  }
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const imports = { './schema_engine_bg.js': bindings }
  const { instance } = await WebAssembly.instantiate(readFileSync(beside('schema_engine_bg.wasm')), imports)
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return { SchemaEngine: bindings.SchemaEngine, panic: () => panic }
}

function log(line) {
  if (process.env.DEBUG?.includes('schemaEngine')) process.stderr.write(`${line}\n`)
}
