import { expect, test } from 'vitest'
import { isInstalled } from '../../scripts/install.mjs'
import { packageName } from '../../scripts/postgres-package.mjs'
import { aFolder } from './folder'

const next = { 'node_modules/next': { version: '16.4.6' } }
const ofOtherPlatform = { 'node_modules/fsevents': { version: '2.3.3', optional: true } }
const postgres = { [`node_modules/${packageName}`]: { version: '18.4.0', optional: true } }

test('node_modules with every package in its version is installed', () => {
  expect(isInstalled(aCheckout({ ...next, ...postgres }, { ...next, ...postgres }))).toBe(true)
})

test('a package for another platform may be absent', () => {
  expect(isInstalled(aCheckout({ ...next, ...ofOtherPlatform }, next))).toBe(true)
})

test.each([
  ['no node_modules', next, null],
  ['a package that is absent', { ...next, 'node_modules/pg': { version: '8.23.1' } }, next],
  ['a package in another version', { 'node_modules/next': { version: '17.0.0' } }, next],
  ['the embedded Postgres of this platform absent', { ...next, ...postgres }, next],
])('%s asks for an install', (_, wanted, present) => {
  expect(isInstalled(aCheckout(wanted, present))).toBe(false)
})

function aCheckout(wanted: object, present: object | null): string {
  return aFolder({
    'package-lock.json': JSON.stringify({ packages: { '': {}, ...wanted } }),
    ...(present && { 'node_modules/.package-lock.json': JSON.stringify({ packages: present }) }),
  })
}
