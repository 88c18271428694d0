import 'server-only'
import { EnvironmentError } from './env'

const noAnswer = 'does not answer: start it, or set DATABASE_URL to one that runs.'
const brokeOff = 'The database broke off in the middle, and nothing was changed: run this again.'

/**
 * What is wrong between us and the database, in one sentence that says what to do, or `null` when the error is about
 * something else.
 */
export function databaseFault(error: unknown): string | null {
  if (error instanceof EnvironmentError) return error.message
  if (!(error instanceof Error)) return null
  // Every connection of ours was in use for longer than somebody waits.
  if (isOutOfTurn(error)) return faultByKind({ kind: 'TooManyConnections' })
  const cause = causeOf(error)
  return faultByKind(cause) ?? faultByCode(String(cause.originalCode ?? '')) ?? faultByMessage(error)
}

/** As Prisma's driver adapter tells it. */
type Cause = { [detail in 'kind' | 'host' | 'port' | 'user' | 'db' | 'originalCode']?: string | number }

function causeOf(error: Error): Cause {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: Cause } } }
  return (
    meta?.driverAdapterError?.cause ??
    (error.name === 'DriverAdapterError' ? (error.cause as Cause) : {}) ??
    {}
  )
}

function faultByKind({ kind, host, port, user, db }: Cause): string | null {
  switch (kind) {
    case 'DatabaseNotReachable':
      return `The database at ${[host, port].filter(Boolean).join(':')} ${noAnswer}`
    case 'AuthenticationFailed':
      return `The database does not let "${user}" in: correct the user and the password in DATABASE_URL.`
    case 'DatabaseDoesNotExist':
      return `There is no database "${db}" on that server: create it, or correct DATABASE_URL.`
    case 'TableDoesNotExist':
    case 'ColumnNotFound':
      return 'The tables of the database are not those of this version: run "npm run db migrate deploy" first.'
    case 'TooManyConnections':
      return 'The database has no connection left for us: run this again in a moment.'
    case 'ConnectionClosed':
    case 'SocketTimeout':
      return brokeOff
    case 'TlsConnectionError':
      return 'The database and we do not agree on an encrypted connection: correct "sslmode" in DATABASE_URL.'
    default:
      return null
  }
}

/** Codes that Postgres gives: its disk is full; it shuts down, was killed or is starting up. */
function faultByCode(code: string): string | null {
  if (code === '53100') {
    return 'The disk of the database is full, and nothing was changed: make room there, and run this again.'
  }
  return /^(57P0[123]|08)/.test(code) ? brokeOff : null
}

/** What the driver says by itself, which Prisma passes on as it is. */
function faultByMessage({ message }: Error): string | null {
  if (/timeout exceeded when trying to connect|connection timeout|ECONNREFUSED/.test(message)) {
    return `The database ${noAnswer}`
  }
  return /Connection terminated|not queryable/.test(message) ? brokeOff : null
}

/** Whether the database gave something up because it took too long. */
export const isCancelled = (error: unknown) =>
  error instanceof Error && String(causeOf(error).originalCode ?? '') === '57014'

/** Whether no connection was free in time, of ours or of the database. */
export const isCrowded = (error: unknown) =>
  error instanceof Error &&
  (isOutOfTurn(error) ||
    causeOf(error).kind === 'TooManyConnections' ||
    /timeout exceeded when trying to connect/.test(error.message))

const isOutOfTurn = (error: Error) => 'code' in error && error.code === 'P2028'
