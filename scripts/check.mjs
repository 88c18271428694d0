import './require-node.mjs'
import { enter } from './entry.mjs'
import { installPackages } from './install.mjs'
import { generateClient } from './prisma-client.mjs'
import { showSteps } from './steps.mjs'
import { runSuites } from './suites.mjs'

enter(
  async () => {
    const steps = showSteps()
    await steps.step('packages', installPackages)
    await steps.step('client', generateClient)
    const { passed, failed } = await runSuites(['types', 'lint', 'unit'])
    console.log(`\n${passed} passed, ${failed} failed`)
    return failed > 0 ? 1 : 0
  },
  { interrupted: 130 },
)
