import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { environment } from './env'
import { type Prisma, PrismaClient } from './generated/client'

/** What runs inside one transaction. */
export type Transaction = Prisma.TransactionClient

const holder = globalThis as unknown as { rungsDatabase?: PrismaClient }

/** One client in a process: Next loads this module once for pages and once for actions. */
holder.rungsDatabase ??= new PrismaClient({ adapter: new PrismaPg(pool()) })
export const db = holder.rungsDatabase

function pool() {
  return {
    // Read when the first query opens the pool, because a build loads this module without a database.
    get connectionString() {
      return environment().DATABASE_URL
    },
    max: 5,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 5_000,
    allowExitOnIdle: true,
  }
}
