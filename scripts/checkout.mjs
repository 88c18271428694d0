import { existsSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that this checkout stands in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'))

/** Where the embedded database, the builds and the locks are kept. Out of git; `RUNGS_DATA` names another folder. */
export const dataFolder = process.env.RUNGS_DATA ? resolve(root, process.env.RUNGS_DATA) : join(root, '.data')

export const inRoot = (...path) => join(root, ...path)
export const inData = (...path) => join(dataFolder, ...path)
export const inModules = (...path) => join(root, 'node_modules', ...path)

/** This process's environment for a child: nothing phones home, and `node` is the one that runs this. */
export function environment(changes = {}) {
  return {
    ...process.env,
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ...changes,
  }
}
