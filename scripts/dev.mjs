import './require-node.mjs'
import { readAddress, requireFree, serveApp } from './app-server.mjs'
import { appSettings } from './app-settings.mjs'
import { enter } from './entry.mjs'
import { prepare } from './prepare.mjs'
import { Refusal } from './refusal.mjs'
import { showSteps } from './steps.mjs'

enter(async () => {
  const address = readAddress()
  await requireFree(address)
  const steps = showSteps()
  const url = await prepare('npm run dev', steps)
  const env = { ...appSettings(address), DATABASE_URL: url, NODE_ENV: 'development' }
  const { ended } = await serveApp({ command: 'dev', address, env, show: true })
  const { code, signal } = await ended
  throw new Refusal(`The server ended by itself (${signal ?? `exit code ${code}`}): see above for why.`)
})
