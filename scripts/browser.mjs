import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { environment, inData, inModules, inRoot } from './checkout.mjs'
import { runNpm } from './npm.mjs'
import { noSpace, Refusal, saysDiskFull } from './refusal.mjs'
import { run, runNode } from './run.mjs'

/**
 * Finds a Chromium that runs here, and fetches one when there is none. Answers with its path, and what it needs in
 * its environment. In this order: CHROMIUM_PATH, Playwright's own, the system's, the one that comes as an npm package
 * (Linux on x64), and as a last resort the one of Playwright or, for root on Debian, of apt.
 */
export async function requireBrowser(say) {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) {
    if (runs(CHROMIUM_PATH)) return asFound({ path: CHROMIUM_PATH })
    throw new Refusal(
      `CHROMIUM_PATH names ${CHROMIUM_PATH}, which is no Chromium that runs: correct it, or leave it out.`,
    )
  }
  for (const find of [ownBrowser, systemBrowser, packagedBrowser, downloadedBrowser, aptBrowser]) {
    const found = await find(say)
    if (found) return asFound(found)
  }
  throw new Refusal(
    'There is no Chromium here and none could be fetched: install Chrome or Chromium, or name one in CHROMIUM_PATH, and run this again.',
  )
}

const asFound = ({ path, env = {} }) => ({ path, env, news: path })

async function ownBrowser() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return runs(path) ? { path } : null
}

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
const places = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

function systemBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const path = [...onPath, ...places].find((candidate) => runs(candidate))
  return path ? { path } : null
}

/** A headless Chromium with the libraries and the font that a bare system lacks. It unpacks itself once. */
async function packagedBrowser(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const { folder, version } = (await findPackage(say)) ?? {}
  if (!folder) return null
  const unpacked = inData('browser', `chromium-${version}`)
  const env = {
    LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
  }
  const path = join(unpacked, 'chromium')
  if (!existsSync(path)) await unpack(folder, unpacked, say)
  if (runs(path))
    return { path, env: existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: env.FONTCONFIG_FILE } }
  return runs(path, env) ? { path, env } : null
}

const packageName = '@sparticuz/chromium'

/** It asks for a newer Node than it needs, so npm may have left it out: then it is fetched into the data folder. */
async function findPackage(say) {
  const version = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).optionalDependencies?.[packageName]
  const folders = [inModules(packageName), inData('browser', 'node_modules', packageName)]
  const found = () => folders.find((folder) => existsSync(join(folder, 'package.json')))
  if (version && !found()) {
    say(`installing ${packageName}`)
    mkdirSync(inData('browser'), { recursive: true })
    const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', inData('browser')]
    await runNpm(['install', ...flags, `${packageName}@${version}`])
  }
  return found() ? { folder: found(), version } : null
}

async function unpack(folder, to, say) {
  say('unpacking Chromium')
  const fresh = `${to}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  const { code, output } = await runNode([inRoot('scripts/unpack-chromium.mjs'), folder], {
    env: environment({ TMPDIR: fresh }),
  })
  if (saysDiskFull(output)) throw noSpace(fresh)
  if (code !== 0)
    throw new Refusal('Chromium could not be unpacked: name another one in CHROMIUM_PATH.', output)
  const fonts = [`<dir>${join(to, 'fonts')}</dir>`, `<cachedir>${join(to, 'font-cache')}</cachedir>`]
  writeFileSync(
    join(fresh, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig>${fonts.join('')}</fontconfig>\n`,
  )
  renameSync(fresh, to)
}

async function downloadedBrowser(say) {
  say('downloading the Chromium of Playwright')
  const { code } = await runNode([inModules('playwright/cli.js'), 'install', 'chromium'])
  return code === 0 ? ownBrowser() : null
}

async function aptBrowser(say) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  say('apt-get install chromium')
  const env = environment({ DEBIAN_FRONTEND: 'noninteractive' })
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
  return systemBrowser()
}

/** A browser that lacks a library, or is only a pointer to another package, is there and does not run. */
function runs(path, env = {}) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: environment(env),
  })
  return status === 0 && /Chrom/.test(stdout)
}
