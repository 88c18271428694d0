import './require-node.mjs'
import { buildApp } from './app-build.mjs'
import { enter } from './entry.mjs'
import { installPackages } from './install.mjs'
import { generateClient } from './prisma-client.mjs'
import { showSteps } from './steps.mjs'

enter(async () => {
  const steps = showSteps()
  await steps.step('packages', installPackages)
  await steps.step('client', generateClient)
  await steps.step('build', buildApp)
})
