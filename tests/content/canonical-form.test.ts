import { describe, expect, test } from 'vitest'
import { fixedFiles, formFaults } from '@/content/canonical-form'
import { printFault } from '@/content/fault'
import { parseContent } from '@/content/read-content'
import { writeContent } from '@/content/write-content'
import { type Change, swap, tinyContent } from './tiny-content'

const english = 'skills/queues/en.yaml'

const filesOf = (change: Change = {}) =>
  new Map(
    Object.entries({ ...tinyContent, ...change }).filter(
      (file): file is [string, string] => typeof file[1] === 'string',
    ),
  )

const fixed = (change: Change, file: string) => fixedFiles(filesOf(change)).get(file)

const formFaultsIn = (change: Change) => {
  const files = filesOf(change)
  const { content } = parseContent(files)
  return content && formFaults(content, files, 'content').map(printFault)
}

test('files in canonical form are written byte for byte as they were read', () => {
  const { content } = parseContent(filesOf())

  expect(content && writeContent(content, filesOf())).toEqual(filesOf())
})

test('a file in another form is a fault at the first place that differs', () => {
  expect(
    formFaultsIn(swap(english, 'publish: Publishes a message.', "publish: 'Publishes a message.'")),
  ).toEqual([
    'content/skills/queues/en.yaml:12:18  not in canonical form here; expected what npm run content:check -- --fix writes',
  ])
})

/** What somebody wrote, and how `--fix` writes it. Both are a passage of the tiny content's en.yaml. */
const forms: [name: string, passage: string, written: string, canonical: string][] = [
  ['single quotes go', 'name: Queues', "name: 'Queues'", 'name: Queues'],
  ['double quotes go where YAML does not need them', 'name: Queues', 'name: "Queues"', 'name: Queues'],
  ['quotes that YAML needs are double', 'name: Queues', "name: '@Queues'", 'name: "@Queues"'],
  [
    'a text goes on one line',
    'name: Queues',
    'name: >-\n  Queues\n  and streams',
    'name: Queues and streams',
  ],
  [
    'a text that looks like a mark of YAML stays on its line',
    'name: Queues',
    "name: '--- Queues'",
    'name: --- Queues',
  ],
  [
    'a long text stays on one line',
    'name: Queues',
    `name: ${'Queues '.repeat(40)}x`,
    `name: ${'Queues '.repeat(40)}x`,
  ],
  ['a list of topics goes on one line', 'topics: [queues]', 'topics:\n  - queues', 'topics: [queues]'],
  [
    'a statement without topics is a text',
    'publish: Publishes a message.',
    'publish: { text: Publishes a message. }',
    'publish: Publishes a message.',
  ],
  [
    'a statement with topics goes on one line',
    'consume: { text: Consumes a message., topics: [queues] }',
    'consume:\n          topics: [ queues ]\n          text: Consumes a message.',
    'consume: { text: Consumes a message., topics: [queues] }',
  ],
  [
    'fields stand in the order of the schema',
    'name: Queues\nsummary: Hold work until it is done.',
    'summary: Hold work until it is done.\nname: Queues',
    'name: Queues\nsummary: Hold work until it is done.',
  ],
  [
    'what is empty goes',
    'playbook:\n  priority: high\n',
    'playbook:\n  priority: high\n  practices: {}\n',
    'playbook:\n  priority: high\n',
  ],
  ['True becomes true', 'required: true', 'required: True', 'required: true'],
  ['a start of document goes', 'name: Queues', '---\nname: Queues', 'name: Queues'],
  [
    'a comment above stays',
    'name: Queues',
    '# Streams stand elsewhere.\nname: "Queues"',
    '# Streams stand elsewhere.\nname: Queues',
  ],
  [
    'a comment at the end of a line stays',
    'name: Queues',
    'name: "Queues"   # for now',
    'name: Queues # for now',
  ],
  [
    'a comment on a statement that gets topics out of its way stays',
    'publish: Publishes a message.',
    'publish: { text: Publishes a message. } # the first',
    'publish: Publishes a message. # the first',
  ],
  ['an empty line stays', 'playbook:', '\nplaybook:', '\nplaybook:'],
]

describe('fixing', () => {
  test.each(forms)('%s', (_, passage, written, canonical) => {
    expect(fixed(swap(english, passage, written), english)).toBe(swap(english, passage, canonical)[english])
  })

  test.each(forms)('is done after one time: %s', (_, passage, written) => {
    const once = fixedFiles(filesOf(swap(english, passage, written)))

    expect(fixedFiles(once)).toEqual(once)
  })

  test('the line that names the schema comes first, and is put right', () => {
    const text = tinyContent[english] ?? ''
    const [first = '', ...rest] = text.split('\n')

    expect(fixed({ [english]: rest.join('\n') }, english)).toBe(text)
    expect(
      fixed(
        { [english]: ['# A comment.', '# yaml-language-server: $schema=./old.json', ...rest].join('\n') },
        english,
      ),
    ).toBe([first, '# A comment.', ...rest].join('\n'))
  })

  test('translations follow the order of their source', () => {
    const spanish = 'skills/queues/es.yaml'
    const change = swap(
      spanish,
      '      publish: Publica un mensaje.\n      consume: Consume un mensaje.\n',
      '      consume: Consume un mensaje.\n      publish: Publica un mensaje.\n',
    )

    expect(fixed(change, spanish)).toBe(tinyContent[spanish])
  })

  test('a byte order mark, Windows line ends and a missing line end at the end are mended', () => {
    const text = tinyContent['roles.yaml'] ?? ''

    expect(fixed({ 'roles.yaml': `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}` }, 'roles.yaml')).toBe(
      text,
    )
  })

  test('a byte order mark and Windows line ends go even where other faults are left', () => {
    const broken = (tinyContent['roles.yaml'] ?? '').replace('stack: Go', 'stack: "Go')

    expect(fixed({ 'roles.yaml': `\ufeff${broken.replaceAll('\n', '\r\n')}` }, 'roles.yaml')).toBe(broken)
  })

  test('files with a fault keep their form', () => {
    const change = swap(english, 'name: Queues', "name: '@Queues'\nnmae: Queues")

    expect(fixed(change, english)).toBe(change[english])
  })
})
