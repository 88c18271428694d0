import { once } from 'node:events'
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { printFault } from '@/content/fault'
import { readContent } from '@/content/read-content'
import { brokenFolders, brokenReferences, brokenValues, brokenYaml, english, spanish } from './broken-cases'
import { aContentFolder, swap, tinyContent } from './tiny-content'

const faultsIn = (folder: string) => readContent(folder).faults.map(printFault)

test('content without a fault has none reported', () => {
  expect(faultsIn(aContentFolder())).toEqual([])
})

describe.each([
  ['YAML', brokenYaml],
  ['folder', brokenFolders],
  ['value', brokenValues],
  ['reference', brokenReferences],
])('broken %s', (_, cases) => {
  test.each(cases)('%s', (_, change, faults) => {
    expect(faultsIn(aContentFolder(change))).toEqual(faults)
  })
})

test('faults of several files are told all at once, file by file and from top to bottom', () => {
  const folder = aContentFolder({
    ...swap('levels.yaml', 'name: { en: Senior, es: Senior }', 'nmae: { en: Senior, es: Senior }'),
    ...swap('roles.yaml', 'stack: Go', 'stack: 7'),
    [english]: (tinyContent[english] ?? '')
      .replace('required: true', 'required: NO')
      .replace('[queues, retries]', '[queue]'),
    [spanish]: '\tname: Colas\n',
    'topics.yaml': null,
    'notes.txt': 'to do',
  })

  expect(faultsIn(folder)).toEqual([
    'content/levels.yaml:5:1  no "name"; expected a map',
    'content/levels.yaml:6:3  the unknown field "nmae"; expected name or meaning; did you mean "name"?',
    'content/notes.txt:1:1  a file that does not belong here; expected only levels.yaml, domains.yaml, roles.yaml, topics.yaml',
    'content/roles.yaml:4:10  the number 7; expected text, in double quotes if this is meant as text',
    'content/skills/queues/en.yaml:10:17  the text "NO"; expected true or false: YAML 1.2 reads this word as text',
    'content/skills/queues/es.yaml:1:1  a tab; expected spaces',
    'content/topics.yaml:1:1  no file; expected one: every catalogue has it',
  ])
})

test('only the first twenty faults of a file’s YAML are told, and how many more there are', () => {
  const faults = faultsIn(aContentFolder({ 'levels.yaml': ']\n'.repeat(1000) }))

  expect(faults).toHaveLength(21)
  expect(faults.at(-1)).toBe(
    'content/levels.yaml:21:1  980 more faults in this file; expected the ones above to be mended first',
  )
})

/** The slowest inputs that were found for the parser: each took under two seconds on two cores. */
test.each([']', '&a ', '[', '- '])(
  '256 KiB of %j are refused before anybody gives up waiting',
  (piece) => {
    const text = piece.repeat(Math.floor((256 * 1024) / piece.length))

    expect(faultsIn(aContentFolder({ 'levels.yaml': text }))).not.toEqual([])
  },
  20_000,
)

test('prototypes are as they were after reading a file that aims at them', () => {
  readContent(aContentFolder(swap(english, 'playbook:\n', '__proto__: { polluted: true }\nplaybook:\n')))

  expect({}).not.toHaveProperty('polluted')
})

describe('links and other special files', () => {
  test('a file that is a link out of the folder is refused', () => {
    const folder = aContentFolder({ 'roles.yaml': null })
    writeFileSync(path.join(folder, '../roles.yaml'), tinyContent['roles.yaml'] ?? '')
    symlinkSync('../roles.yaml', path.join(folder, 'roles.yaml'))

    expect(faultsIn(folder)).toEqual([
      'content/roles.yaml:1:1  a link that leads out of the content folder; expected the file itself',
    ])
  })

  test('a skill folder that is a link out of the folder is refused', () => {
    const folder = aContentFolder()
    mkdirSync(path.join(folder, '../other'))
    writeFileSync(path.join(folder, '../other/en.yaml'), tinyContent[english] ?? '')
    symlinkSync('../../other', path.join(folder, 'skills/other'))

    expect(faultsIn(folder)).toEqual([
      'content/skills/other:1:1  a link that leads out of the content folder; expected the file itself',
    ])
  })

  test('a link that leads nowhere, or in a circle, is refused', () => {
    const folder = aContentFolder({ 'roles.yaml': null, 'levels.yaml': null })
    symlinkSync('nowhere.yaml', path.join(folder, 'roles.yaml'))
    symlinkSync('levels.yaml', path.join(folder, 'levels.yaml'))

    expect(faultsIn(folder)).toEqual([
      'content/levels.yaml:1:1  a link that leads nowhere; expected the file itself',
      'content/roles.yaml:1:1  a link that leads nowhere; expected the file itself',
    ])
  })

  test('a link that stays inside the folder is followed', () => {
    const folder = aContentFolder({ 'roles.yaml': null, '.roles.yaml': tinyContent['roles.yaml'] ?? '' })
    symlinkSync('.roles.yaml', path.join(folder, 'roles.yaml'))

    expect(faultsIn(folder)).toEqual([])
  })

  test('a content folder that is a link itself is read', () => {
    const folder = aContentFolder()
    symlinkSync('content', path.join(folder, '../linked'))

    expect(faultsIn(path.join(folder, '../linked'))).toEqual([])
  })

  test('a socket is refused, and not waited for', async () => {
    const folder = aContentFolder({ 'roles.yaml': null })
    const server = createServer().listen(path.join(folder, 'roles.yaml'))
    await once(server, 'listening')
    onTestFinished(() => void server.close())

    expect(faultsIn(folder)).toEqual(['content/roles.yaml:1:1  neither a file nor a folder; expected a file'])
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is told', () => {
    const folder = aContentFolder()
    chmodSync(path.join(folder, 'roles.yaml'), 0o000)

    expect(faultsIn(folder)).toEqual([
      'content/roles.yaml:1:1  no permission to read this; expected something that can be read',
    ])
  })

  test('a folder that does not exist is told, and nothing else is missed', () => {
    const folder = aContentFolder()
    rmSync(folder, { recursive: true })

    expect(faultsIn(folder)).toEqual([
      'content:1:1  nothing at this path; expected a file or folder that exists',
    ])
  })

  test('a file in place of the folder is told', () => {
    const folder = aContentFolder()
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'content')

    expect(faultsIn(folder)).toEqual(['content:1:1  a file; expected a folder'])
  })

  test('a skill folder without a file is told', () => {
    const folder = aContentFolder()
    mkdirSync(path.join(folder, 'skills/empty'))

    expect(faultsIn(folder)).toEqual(['content/skills/empty:1:1  an empty folder; expected en.yaml in it'])
  })

  test('hidden files and papers beside the content are left alone', () => {
    const papers = {
      'README.md': '# Content',
      LICENSE: 'CC BY-SA 4.0',
      'skills/queues/.en.yaml.swp': 'draft',
    }

    expect(faultsIn(aContentFolder(papers))).toEqual([])
  })
})
