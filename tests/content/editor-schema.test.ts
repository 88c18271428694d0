import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogueFiles, skillFiles } from '@/content/content-folder'
import { editorSchemas } from '@/content/editor-schema'
import { tinyContent } from './tiny-content'

const schemas = editorSchemas()

test('public/schema holds the schemas of the code, and nothing else', () => {
  const files = readdirSync('public/schema').map((file) => [
    file,
    readFileSync(`public/schema/${file}`, 'utf8'),
  ])

  expect(new Map(files as [string, string][])).toEqual(new Map([...schemas].sort()))
})

test('every content file has a schema, and names it in its first line', () => {
  const named = Object.values(tinyContent).map(
    (text) => /^# yaml-language-server: .*\/(.*)\n/.exec(text)?.[1],
  )

  expect(named.sort()).toEqual([...schemas.keys()].sort())
  expect(schemas.size).toBe(catalogueFiles.length + skillFiles.length)
})

type Json = {
  properties?: Record<string, Json>
  additionalProperties?: Json | false
  anyOf?: Json[]
  description?: string
}

describe.each([...schemas])('%s', (_, text) => {
  const schema = JSON.parse(text) as Json & { $schema: string }

  test('is in draft 7, which the YAML language server reads', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
  })

  test('describes each of its fields to the person who writes it', () => {
    expect(silentFields(schema)).toEqual([])
  })
})

/** The paths of fields without a description. The languages of a text, and the parts of a question, say it by their names. */
function silentFields(schema: Json, path = ''): string[] {
  const plain = ['en', 'es', 'text', 'outdated', 'name', 'question', 'answer']
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([field, inner]) => [
      ...(inner.description || plain.includes(field) ? [] : [`${path}/${field}`]),
      ...silentFields(inner, `${path}/${field}`),
    ]),
    ...(schema.additionalProperties ? silentFields(schema.additionalProperties, `${path}/*`) : []),
    ...(schema.anyOf ?? []).flatMap((inner) => silentFields(inner, path)),
  ]
}
