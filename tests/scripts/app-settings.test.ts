import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from './folder'

test('a secret is made once and kept, for its owner only', () => {
  const folder = aFolder()
  const [first, second] = [settingsIn(folder), settingsIn(folder)]

  expect(first.AUTH_SECRET).toHaveLength(43)
  expect(second.AUTH_SECRET).toBe(first.AUTH_SECRET)
  expect(readFileSync(join(folder, 'auth-secret'), 'utf8')).toBe(first.AUTH_SECRET)
  expect(statSync(join(folder, 'auth-secret')).mode & 0o077).toBe(0)
})

test('the site is known by the address that it is served at, unless a setting says otherwise', () => {
  expect(settingsIn(aFolder()).APP_URL).toBe('http://localhost:3333')
  expect(settingsIn(aFolder(), { APP_URL: 'https://rungs.example.org' }).APP_URL).toBe(
    'https://rungs.example.org',
  )
})

/** What a start with this data folder would give the app. */
function settingsIn(folder: string, env: Record<string, string> = {}): Record<string, string> {
  const code = `import { appSettings } from './scripts/app-settings.mjs'
    console.log(JSON.stringify(appSettings({ url: 'http://localhost:3333' })))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, APP_URL: '', AUTH_SECRET: '', ...env, RUNGS_DATA: folder },
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}
