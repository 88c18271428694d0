import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { parseAddress, withDatabase } from './database-commands.mjs'

/** Where the engine gets its connections: to the database of the command line, or to none. */
export function connectionsTo({ url, shadowDatabaseUrl }) {
  return url ? new Connections(url, shadowDatabaseUrl) : new NoConnections()
}

class Connections extends PrismaPg {
  #url
  #shadowUrl
  #schema
  #open = []

  constructor(url, shadowUrl) {
    const { connectionString, schema } = parseAddress(url)
    // One connection: locks and settings of the session must stay on it.
    super({ connectionString, max: 1, options: schema && `-c search_path="${schema}"` }, { schema })
    this.#url = url
    this.#shadowUrl = shadowUrl
    this.#schema = schema
  }

  async connect() {
    return this.#keep(await super.connect())
  }

  connectToShadowDb() {
    return this.#shadowUrl ? this.#emptiedShadow(this.#shadowUrl) : this.#newShadow()
  }

  async end() {
    for (const adapter of this.#open)
      if (!adapter.underlyingDriver().ended) await adapter.underlyingDriver().end()
  }

  #keep(adapter) {
    this.#open.push(forMigrations(adapter))
    return adapter
  }

  async #emptiedShadow(url) {
    const { connectionString, schema } = parseAddress(url)
    const adapter = this.#keep(await new PrismaPg({ connectionString, max: 1 }, { schema }).connect())
    const name = quoted(schema ?? 'public')
    await adapter.executeScript(`DROP SCHEMA IF EXISTS ${name} CASCADE; CREATE SCHEMA ${name};`)
    return adapter
  }

  async #newShadow() {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`
    const { connectionString } = parseAddress(withDatabase(this.#url, name))
    const admin = await this.connect()
    await admin.executeScript(`CREATE DATABASE ${quoted(name)}`)
    const adapter = forMigrations(
      await new PrismaPg({ connectionString, max: 1 }, { schema: this.#schema }).connect(),
    )
    const dispose = adapter.dispose.bind(adapter)
    adapter.dispose = async () => {
      await dispose()
      await admin.executeScript(`DROP DATABASE IF EXISTS ${quoted(name)}`)
      await admin.dispose()
    }
    return adapter
  }
}

/**
 * For commands without a database, such as a difference between two schemas. It answers the one question that the
 * engine asks as it connects.
 */
class NoConnections {
  provider = 'postgres'
  adapterName = '@prisma/adapter-pg'

  async connect() {
    const refuse = async () => {
      throw new Error('this command needs a database: set DATABASE_URL')
    }
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      executeRaw: refuse,
      executeScript: refuse,
      startTransaction: refuse,
      queryRaw: async ({ sql }) => (/server_version_num/.test(sql) ? supposedVersion : refuse()),
      getConnectionInfo: () => ({ schemaName: undefined, supportsRelationJoins: true }),
      dispose: async () => {},
    }
  }

  connectToShadowDb() {
    return this.connect()
  }

  async end() {}
}

const supposedVersion = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, 'PostgreSQL 16.0', 160000]],
}

/** The type `"char"` of the catalogue tables, as in pg_constraint.confdeltype. */
const charType = 18
const textType = 25

/** Corrects what the adapter does not do for the engine. */
function forMigrations(adapter) {
  sendScriptsWhole(adapter)
  readOneByteChars(adapter)
  return adapter
}

/** The adapter cuts a script at each `;`, also within a function's body and within quotes. */
function sendScriptsWhole(adapter) {
  const pool = adapter.underlyingDriver()
  const query = pool.query.bind(pool)
  adapter.executeScript = async (script) => {
    try {
      await query(script)
    } catch (error) {
      adapter.onError(error)
    }
  }
}

/** The adapter does not know the type: it is given text instead, and says afterwards that it was a character. */
function readOneByteChars(adapter) {
  const pool = adapter.underlyingDriver()
  const query = pool.query.bind(pool)
  const columnsOf = new WeakMap()
  pool.query = async (...given) => {
    const result = await query(...given)
    const chars = (result?.fields ?? []).flatMap((field, at) => (field.dataTypeID === charType ? [at] : []))
    for (const at of chars) result.fields[at].dataTypeID = textType
    if (chars.length > 0) columnsOf.set(result.rows, chars)
    return result
  }
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (given) => {
    const result = await queryRaw(given)
    for (const at of columnsOf.get(result.rows) ?? []) result.columnTypes[at] = ColumnTypeEnum.Character
    return result
  }
}

const quoted = (identifier) => `"${identifier.replaceAll('"', '""')}"`
