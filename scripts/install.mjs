import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inData, inRoot, root } from './checkout.mjs'
import { withLock } from './lock.mjs'
import { runNpm } from './npm.mjs'
import { packageName } from './postgres-package.mjs'
import { noSpace, Refusal, saysDiskFull } from './refusal.mjs'

/** Brings node_modules to what package-lock.json says; does nothing when it is there already. */
export async function installPackages(say) {
  if (isInstalled(root)) return 'up to date'
  const waiting = {
    onWait: ({ pid }) => say(`waiting for process ${pid}, which is installing`),
    seconds: 1800,
  }
  return withLock(inData('install.lock'), () => (isInstalled(root) ? 'up to date' : install(say)), waiting)
}

/**
 * Whether every package of the lock file is there in its version. Packages for other platforms may be absent,
 * the embedded Postgres of this one may not.
 */
export function isInstalled(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'))
  const present = packagesOf(join(folder, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted ?? {}).every(([path, { version, optional }]) => {
    if (path === '') return present !== null
    if (present?.[path]) return present[path].version === version
    return optional === true && path !== `node_modules/${packageName}`
  })
}

async function install(say) {
  const wanted = packagesOf(inRoot('package-lock.json'))
  const total = Object.values(wanted).filter(({ optional }) => !optional).length
  const present = () =>
    Object.keys(wanted).filter((path) => path && existsSync(inRoot(path, 'package.json'))).length
  const progress = setInterval(
    () => say(`npm ci, ${Math.min(total, present())} of about ${total} packages`),
    500,
  )
  say('npm ci')
  try {
    const strict = await runNpm(['ci', ...flags])
    const { code, output } = lacksOnlyOtherPlatforms(strict)
      ? await runNpm(['install', '--no-save', ...flags])
      : strict
    if (code !== 0) throw explain(output)
  } finally {
    clearInterval(progress)
  }
  return `installed ${present()} packages`
}

const flags = ['--no-audit', '--no-fund', '--include=dev', '--include=optional']

/**
 * A lock file written with a registry that has not every optional package for every other platform lacks those, and
 * `npm ci` takes that for a fault. `npm install` does not, and changes nothing but node_modules.
 */
function lacksOnlyOtherPlatforms({ code, output }) {
  const faults = output.match(/(Missing|Invalid): .+/g) ?? []
  return (
    code !== 0 && faults.length > 0 && faults.every((fault) => /^Missing: \S+@ from lock file/.test(fault))
  )
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null
}

const noNetwork =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E50\d)\b/

function explain(output) {
  const [network] = noNetwork.exec(output) ?? []
  if (saysDiskFull(output)) return noSpace(root)
  if (network) {
    return new Refusal(
      `npm could not download the packages (${network}): connect to the network, or tell npm of your proxy or registry, and run this again.`,
    )
  }
  if (/\bEUSAGE\b/.test(output)) {
    return new Refusal(
      'package.json and package-lock.json do not fit together: run `npm install` once and commit the lock file.',
    )
  }
  return new Refusal(
    'npm could not install the packages: put right what it says above and run this again.',
    output,
  )
}
