import { createConfig, lintFromString } from '@redocly/openapi-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { apiDocument } from '@/data/api-document'
import { importContent } from '@/data/import'
import { type OperationId, operations } from '@/domain/api-operations'
import { locales } from '@/domain/locale'
import en from '@/ui/messages/en.json'
import { givenDatabase } from '../database'
import { ask, requireContent } from '../read-api'

process.env.APP_URL = 'https://rungs.example.org'

givenDatabase('file')

beforeAll(async () => {
  await importContent(requireContent())
})

type Described = {
  servers: [{ url: string }]
  paths: Record<string, { get: { operationId: OperationId; parameters?: Parameter[] } }>
}
type Parameter = { name: string; in: string; required?: boolean; example?: unknown; description?: string }

const described = (locale: (typeof locales)[number]) => apiDocument(locale) as unknown as Described

describe.each(locales)('the OpenAPI document in %s', (locale) => {
  test('passes an independent linter, with no warning', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const found = await lintFromString({ source: JSON.stringify(apiDocument(locale)), config })

    expect(found.map(({ ruleId, message, severity }) => `${severity} ${ruleId}: ${message}`)).toEqual([])
  })

  test('says in words what every operation and parameter is, and leaves no key of a message', async () => {
    const text = JSON.stringify(apiDocument(locale))
    const parameters = Object.values(described(locale).paths).flatMap(({ get }) => get.parameters ?? [])

    expect(text).not.toMatch(/"api\.|"says"/)
    expect(parameters.filter(({ description }) => !description)).toEqual([])
  })

  test.each(Object.keys(operations) as OperationId[])(
    'has an example of %s that answers as it says',
    async (id) => {
      const [path, operation] = entryOf(id, locale)
      const address = exampleIn(path, operation.parameters ?? [])
      const answer = await ask(address)
      const body = await answer.json()

      expect(answer.status, address).toBe(200)
      expect(operations[id].answer.parse(body)).toEqual(body)
      if ('data' in body) expect(body.data.length).toBeGreaterThan(0)
    },
  )
})

test('every word about a field is used', () => {
  const text = JSON.stringify(apiDocument('en'))
  const unused = Object.entries(en.api.fields).filter(([, words]) => !text.includes(JSON.stringify(words)))

  expect(unused).toEqual([])
})

test('the document is of version 3.1, and names the licence of the content', () => {
  expect(apiDocument('en')).toMatchObject({
    openapi: '3.1.1',
    info: { license: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' } },
    servers: [{ url: 'https://rungs.example.org/api/v1' }],
  })
})

function entryOf(id: OperationId, locale: (typeof locales)[number]) {
  const found = Object.entries(described(locale).paths).find(([, { get }]) => get.operationId === id)
  if (!found) throw new Error(`The document lacks ${id}`)
  return [found[0], found[1].get] as const
}

/** As somebody who has only the document would ask. */
function exampleIn(path: string, parameters: Parameter[]): string {
  const given = parameters.filter(({ example }) => example !== undefined)
  const steps = path.replace(/\{(\w+)\}/g, (_, name) => String(given.find((it) => it.name === name)?.example))
  const query = new URLSearchParams(
    given.filter((it) => it.in === 'query').map(({ name, example }) => [name, String(example)]),
  )
  return `${steps === '/' ? '' : steps}?${query}`
}
