import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { aContentFolder, swap, tinyContent } from './tiny-content'

// Each test starts Node anew.
vi.setConfig({ testTimeout: 30_000 })

const english = 'skills/queues/en.yaml'

/** Runs the verb as a person does. */
function contentCheck(...words: string[]): { code: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/content-check.ts', ...words],
    { encoding: 'utf8' },
  )
  return { code: status, output: stdout, errors: stderr }
}

test('content without a fault is summed up, with how far each language is', () => {
  const { code, output } = contentCheck(aContentFolder())

  expect(output).toMatch(
    /^1 skill, 2 cells, 3 statements\nes: 100 % translated \(25 of 25 texts\), 0 out of date\n6 files without a fault in \d\.\d\d s\n$/,
  )
  expect(code).toBe(0)
})

test('translations that are missing are counted, and no fault', () => {
  const { code, output } = contentCheck(aContentFolder({ 'skills/queues/es.yaml': null }))

  expect(output).toContain('es: 64 % translated (16 of 25 texts), 0 out of date\n')
  expect(code).toBe(0)
})

test('faults are listed and counted, and the exit code says so', () => {
  const folder = aContentFolder({
    ...swap(english, 'group: messaging', 'group: mesaging'),
    'levels.yaml': '',
  })
  const { code, output } = contentCheck(folder)

  expect(output).toBe(
    [
      'content/levels.yaml:1:1  an empty file; expected a map',
      'content/skills/queues/en.yaml:4:8  the unknown group "mesaging"; expected a group of domains.yaml; did you mean "messaging"?',
      '',
      '2 faults',
      '',
    ].join('\n'),
  )
  expect(code).toBe(1)
})

test('another form is a fault, which --fix mends in its place', () => {
  const folder = aContentFolder(swap(english, 'name: Queues', "name: 'Queues'"))

  expect(contentCheck(folder)).toMatchObject({
    code: 1,
    output: expect.stringContaining('en.yaml:2:7  not in canonical form'),
  })
  expect(contentCheck('--fix', folder)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^written: content\/skills\/queues\/en\.yaml\n1 skill/),
  })
  expect(readFileSync(path.join(folder, english), 'utf8')).toBe(tinyContent[english])
})

test('--fix leaves what it cannot understand, and says what is wrong with it', () => {
  const folder = aContentFolder(swap(english, 'name: Queues', "name: 'Queues'\nnmae: Queues"))
  const before = readFileSync(path.join(folder, english), 'utf8')

  expect(contentCheck('--fix', folder)).toMatchObject({
    code: 1,
    output: expect.stringContaining('unknown field "nmae"'),
  })
  expect(readFileSync(path.join(folder, english), 'utf8')).toBe(before)
})

test('--fix writes nothing that is right already', () => {
  const folder = aContentFolder()

  expect(contentCheck('--fix', folder).output).not.toContain('written')
})

test('an option that there is not is refused in a sentence', () => {
  const { code, errors } = contentCheck('--repair')

  expect(errors).toMatch(/^content:check stopped: Unknown option '--repair'/)
  expect(errors).not.toContain('    at ')
  expect(code).toBe(1)
})
