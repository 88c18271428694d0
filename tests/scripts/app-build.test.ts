import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hashOfInputs } from '../../scripts/app-build.mjs'
import { aFolder } from './folder'

const checkout = {
  'package-lock.json': '{}',
  'next.config.ts': 'one',
  'prisma/schema.prisma': 'one',
  'public/icon.svg': 'one',
  'src/app/page.tsx': 'one',
  'src/data/generated/client.ts': 'one',
  'content/levels.yaml': 'one',
  'tests/a.test.ts': 'one',
}

test.each([
  'src/app/page.tsx',
  'public/icon.svg',
  'prisma/schema.prisma',
  'package-lock.json',
  'next.config.ts',
])('a change in %s asks for a new build', (file) => {
  expect(isAnotherAfter((folder) => writeFileSync(path.join(folder, file), 'two'))).toBe(true)
})

test.each(['content/levels.yaml', 'tests/a.test.ts', 'src/data/generated/client.ts'])(
  'a change in %s asks for none',
  (file) => {
    expect(isAnotherAfter((folder) => writeFileSync(path.join(folder, file), 'two'))).toBe(false)
  },
)

test('a source file that is gone asks for a new build', () => {
  expect(isAnotherAfter((folder) => rmSync(path.join(folder, 'public/icon.svg')))).toBe(true)
})

function isAnotherAfter(change: (folder: string) => void): boolean {
  const folder = aFolder(checkout)
  const before = hashOfInputs(folder)
  change(folder)
  return hashOfInputs(folder) !== before
}
