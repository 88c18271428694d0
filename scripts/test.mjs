import './require-node.mjs'
import { enter } from './entry.mjs'
import { installPackages } from './install.mjs'
import { generateClient } from './prisma-client.mjs'
import { Refusal } from './refusal.mjs'
import { showSteps } from './steps.mjs'
import { stopEverything } from './stopping.mjs'
import { runSuites, suiteNames } from './suites.mjs'

enter(
  async () => {
    const [wanted, ...filters] = process.argv.slice(2)
    if (wanted && !suiteNames.includes(wanted)) {
      throw new Refusal(
        `There is no suite "${wanted}": choose one of ${suiteNames.join(', ')}, or none to run them all.`,
      )
    }
    const steps = showSteps()
    await steps.step('packages', installPackages)
    await steps.step('client', generateClient)
    const { passed, failed } = await runSuites(wanted ? [wanted] : suiteNames, filters)
    await stopEverything()
    console.log(`\n${passed} passed, ${failed} failed`)
    return failed > 0 || passed === 0 ? 1 : 0
  },
  { interrupted: 130 },
)
