import './require-node.mjs'
import { databaseFault } from '@/data/database-fault'
import { db } from '@/data/db'
import { openDatabase } from './database.mjs'
import { enter } from './entry.mjs'
import { Refusal } from './refusal.mjs'
import { whenStopping } from './stopping.mjs'

/** Runs a script that works with `db`. What is wrong with the database becomes one sentence. Answers with the exit code. */
export function withDatabase(name: string, work: () => Promise<number>): void {
  enter(
    async () => {
      try {
        process.env.DATABASE_URL = (await openDatabase(name, say)).url
        whenStopping(() => db.$disconnect())
        return await work()
      } catch (error) {
        const fault = isUnknownOption(error) ? error.message : databaseFault(error)
        throw fault === null ? error : new Refusal(fault)
      }
    },
    { interrupted: 130 },
  )
}

const say = (news: string) => console.error(`${news} …`)

const isUnknownOption = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
