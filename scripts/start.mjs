import './require-node.mjs'
import { basename, relative } from 'node:path'
import { buildApp } from './app-build.mjs'
import { readAddress, requireFree, serveApp } from './app-server.mjs'
import { appSettings } from './app-settings.mjs'
import { inData, root } from './checkout.mjs'
import { enter } from './entry.mjs'
import { takeLock } from './lock.mjs'
import { prepare } from './prepare.mjs'
import { Refusal } from './refusal.mjs'
import { showSteps } from './steps.mjs'
import { whenStopping } from './stopping.mjs'

enter(async () => {
  const address = readAddress()
  const lock = lockFolder(address)
  await requireFree(address)
  console.log('Rungs')
  const steps = showSteps()
  const url = await prepare('npm start', steps)
  const { build } = await steps.step('build', buildApp)
  lock.note({ url: address.url, build: basename(build) })
  const env = {
    ...appSettings(address),
    DATABASE_URL: url,
    NODE_ENV: 'production',
    NEXT_DIST_DIR: relative(root, build),
  }
  const { ended } = await serveApp({ command: 'start', address, env })
  steps.done('ready', address.url)
  console.log('\nPress Ctrl-C to stop.')
  whenStopping(() => console.log('Stopping.'))
  const { code, signal } = await ended
  throw new Refusal(
    `The server ended by itself (${signal ?? `exit code ${code}`}): see above for why, and start it again.`,
  )
})

/** One start at a time works with a data folder. */
function lockFolder({ url }) {
  const { holder, ...lock } = takeLock(inData('start.lock'), { url })
  if (!holder) return lock
  throw new Refusal(
    `Rungs runs from this folder already, at ${holder.url} (process ${holder.pid}): use that one, or stop it first.`,
  )
}
