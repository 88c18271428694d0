import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixedFiles, formFaults } from '@/content/canonical-form'
import { type Content, parseContent } from '@/content/read-content'
import { writeContent } from '@/content/write-content'
import { writeSkill, writeSkillTranslation } from '@/content/write-skill'
import { catalogueDocumentSchema } from '@/domain/catalogue'
import { skillDocumentSchema } from '@/domain/document'
import { anyContent, anyTwoStates } from './any-content'
import { tinyContent } from './tiny-content'

const tinyFiles = new Map(Object.entries(tinyContent))
const english = tinyContent['skills/queues/en.yaml'] ?? ''
const spanish = tinyContent['skills/queues/es.yaml'] ?? ''

const skillIn = ({ content }: { content?: Content }) => {
  const skill = content?.skills.queues
  if (!skill) throw new Error('The tiny content has no skill')
  return structuredClone(skill)
}

const tinySkill = () => skillIn(parseContent(tinyFiles))

describe('for any content', { timeout: 60_000 }, () => {
  test('parsing what was written gives the content back', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(parseContent(writeContent(content))).toEqual({ content, faults: [] })
      }),
    )
  })

  test('what is parsed follows the schemas of the documents', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const parsed = parseContent(writeContent(content)).content
        expect(catalogueDocumentSchema.parse(parsed?.catalogue)).toEqual(content.catalogue)
        for (const skill of Object.values(parsed?.skills ?? {})) skillDocumentSchema.parse(skill)
      }),
    )
  })

  test('writing what was parsed gives the text back', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const files = writeContent(content)
        expect(writeContent(content, files)).toEqual(files)
        expect(formFaults(content, files, 'content')).toEqual([])
      }),
    )
  })

  test('writing into the files of another state leaves nothing of it', () => {
    fc.assert(
      fc.property(anyTwoStates, ([before, after]) => {
        const files = writeContent(after, writeContent(before))
        expect(formFaults(after, files, 'content')).toEqual([])
        expect(parseContent(files)).toEqual({ content: after, faults: [] })
      }),
    )
  })

  test('a comment on any line stays, and fixing is done after one time', () => {
    fc.assert(
      fc.property(anyContent, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (content, places) => {
        const commented = new Map(
          [...writeContent(content)].map(([file, text]) => [file, withComments(text, places)]),
        )
        const fixed = fixedFiles(commented)
        for (const [file, text] of commented) {
          expect(commentsOf(fixed.get(file) ?? '')).toEqual(commentsOf(text))
        }
        expect(fixedFiles(fixed)).toEqual(fixed)
        expect(parseContent(fixed)).toEqual({ content, faults: [] })
      }),
    )
  })
})

test('a sentence that changes its words changes its line, and no other', () => {
  const text = english.replace('publish: P', '# Keep this first.\n        publish: P')
  const skill = tinySkill()
  const retry = skill.expectations[0]?.levels[1]?.statements[0]
  if (retry) retry.text = { en: 'Retries: with a growing backoff.', es: 'Reintenta cada vez más tarde.' }

  expect(writeSkill(skill, text)).toBe(
    text.replace('Retries with a backoff.', '"Retries: with a growing backoff."'),
  )
  expect(writeSkillTranslation(skill, 'es', spanish)).toBe(
    spanish.replace('Reintenta con espera.', 'Reintenta cada vez más tarde.'),
  )
})

test('a comment goes where its statement goes', () => {
  const text = english.replace('publish: Publishes a message.', 'publish: Publishes a message. # the first')
  const skill = tinySkill()
  skill.expectations[0]?.levels[0]?.statements.reverse()

  expect(writeSkill(skill, text)).toContain(
    'topics: [queues] }\n        publish: Publishes a message. # the first\n',
  )
})

test('a comment stays on a statement that points at topics for the first time', () => {
  const text = english.replace('publish: Publishes a message.', 'publish: Publishes a message. # the first')
  const skill = tinySkill()
  const publish = skill.expectations[0]?.levels[0]?.statements[0]
  if (publish) publish.topics = ['queues']

  expect(writeSkill(skill, text)).toContain(
    'publish: { text: Publishes a message., topics: [queues] } # the first\n',
  )
})

test('a translation that the source has outrun is marked', () => {
  const skill = tinySkill()
  skill.name.es = { text: 'Colas', outdated: true }

  expect(writeSkillTranslation(skill, 'es', spanish)).toContain('name: { text: Colas, outdated: true }\n')
})

test('a language that nobody translated to gets no file', () => {
  const { content } = parseContent(
    new Map([...tinyFiles].filter(([file]) => file !== 'skills/queues/es.yaml')),
  )

  expect(content && [...writeContent(content).keys()]).not.toContain('skills/queues/es.yaml')
})

test('text that is no YAML is not edited', () => {
  expect(() => writeSkill(tinySkill(), 'name: "Queues')).toThrow('Text that is not YAML cannot be edited')
})

/** The text with a comment above some of its lines, in the column of the line that it is about. */
function withComments(text: string, places: number[]): string {
  const lines = text.trimEnd().split('\n')
  const chosen = new Set(places.map((place) => 1 + (place % (lines.length - 1))))
  const commented = lines.flatMap((line, at) =>
    chosen.has(at) ? [`${/^ */.exec(line)}# Note ${at}.`, line] : [line],
  )
  return `${commented.join('\n')}\n`
}

const commentsOf = (text: string) =>
  [...text.matchAll(/^ *# Note \d+\.$/gm)].map(([comment]) => comment.trim())
