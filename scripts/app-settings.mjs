import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dataFolder, inData } from './checkout.mjs'

/**
 * What the app needs to know of where it runs, for whom nothing says otherwise: the address that it is served at, the
 * folder for its mails, and a secret that this folder keeps, so that links and sign-ins outlive a restart.
 */
export function appSettings({ url }, { APP_URL, AUTH_SECRET } = process.env) {
  return { APP_URL: APP_URL || url, AUTH_SECRET: AUTH_SECRET || keptSecret(), RUNGS_DATA: dataFolder }
}

/** Made once, readable for its owner only. */
function keptSecret() {
  const file = inData('auth-secret')
  mkdirSync(dataFolder, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    chmodSync(file, 0o600)
  }
  return readFileSync(file, 'utf8').trim()
}
