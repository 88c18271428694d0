import 'server-only'
import {
  createDocument,
  type oas31,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi'
import { type Operation, operations, operationTags } from '@/domain/api-operations'
import { problemSchema } from '@/domain/api-problem'
import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { contentLicence } from './api-catalogue'
import { appUrl } from './app-url'

export type ApiDocument = oas31.OpenAPIObject

const made = new Map<Locale, ApiDocument>()

/** The description of the API as OpenAPI 3.1, written in one language. It is made of the schemas that the handlers check with. */
export function apiDocument(locale: Locale): ApiDocument {
  const known = made.get(locale)
  if (known) return known
  const document = describedIn(locale)
  made.set(locale, document)
  return document
}

/** The keys of the words are put together from ids. */
type Words = (key: string) => string
const wordsFor = (locale: Locale) => sayIn(locale) as unknown as Words

function describedIn(locale: Locale): ApiDocument {
  const say = wordsFor(locale)
  const document = createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: say('api.document.title'),
        version: '1.0.0',
        description: say('api.document.description'),
        license: { name: contentLicence.name, url: contentLicence.url },
      },
      servers: [{ url: new URL(paths.api(), appUrl()).href, description: say('api.document.server') }],
      externalDocs: {
        url: new URL(paths.apiGuide(locale), appUrl()).href,
        description: say('api.document.guide'),
      },
      security: [],
      tags: operationTags.map((tag) => ({
        name: tag,
        description: say(`api.chapters.${tag}.text`),
      })),
      paths: pathsIn(say),
    },
    {
      override: ({ jsonSchema }) => {
        // A field may come to be added within a version.
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
        // The format says it, and in fewer words.
        if (jsonSchema.format) delete jsonSchema.pattern
      },
    },
  )
  return withParameters(withWords(document, say))
}

/** Says what every field means, those too that only point at a shape. */
function withWords<Value>(value: Value, say: Words): Value {
  if (Array.isArray(value)) return value.map((it) => withWords(it, say)) as Value
  if (typeof value !== 'object' || value === null) return value
  const { says, ...rest } = value as { says?: unknown }
  const entries = Object.entries(rest).map(([name, inner]) => [name, withWords(inner, say)])
  if (typeof says === 'string') entries.push(['description', say(`api.fields.${says}`)])
  return Object.fromEntries(entries)
}

function pathsIn(say: Words): ZodOpenApiPathsObject {
  return Object.fromEntries(
    Object.entries(operations).map(([id, operation]) => [
      operation.path || '/',
      { get: operationOf(id, operation, say) },
    ]),
  )
}

function operationOf(operationId: string, operation: Operation, say: Words): ZodOpenApiOperationObject {
  const { tag, steps, query, answer } = operation
  const hasSteps = Object.keys(steps.shape).length > 0
  const problem = (name: string) => ({
    description: say(`api.answers.${name}`),
    content: { 'application/problem+json': { schema: problemSchema } },
  })
  return {
    operationId,
    tags: [tag],
    summary: say(`api.operations.${operationId}.title`),
    description: say(`api.operations.${operationId}.text`),
    requestParams: { ...(hasSteps ? { path: steps } : {}), query },
    responses: {
      200: {
        description: say('api.answers.ok'),
        headers: answerHeaders(say),
        content: { 'application/json': { schema: answer } },
      },
      304: { description: say('api.answers.unchanged') },
      400: problem('badParameters'),
      ...(hasSteps ? { 404: problem('notFound') } : {}),
      503: problem('unavailable'),
    },
  }
}

const answerHeaders = (say: Words) => ({
  ETag: { description: say('api.answers.etag'), schema: { type: 'string' as const } },
  'Content-Language': { description: say('api.answers.language'), schema: { type: 'string' as const } },
  Link: { description: say('api.answers.link'), schema: { type: 'string' as const } },
})

/** Each parameter says what it is for, and has the value that its operation is shown with. */
function withParameters(document: ApiDocument): ApiDocument {
  for (const { get } of Object.values(document.paths ?? {})) {
    if (!get) continue
    const { example } = operations[get.operationId as keyof typeof operations] as Operation
    for (const parameter of (get.parameters ?? []) as oas31.ParameterObject[]) {
      const value = example[parameter.name]
      parameter.description = takenFrom(parameter.schema)
      if (value !== undefined) parameter.example = valueFor(value, parameter)
    }
  }
  return document
}

function takenFrom(schema: oas31.ParameterObject['schema']): string | undefined {
  const { description } = (schema ?? {}) as oas31.SchemaObject
  if (schema) delete (schema as oas31.SchemaObject).description
  return description
}

/** Addresses hold text; a description says what it stands for. */
function valueFor(value: string, { schema }: oas31.ParameterObject): string | number | boolean {
  const type = schema && 'type' in schema ? schema.type : undefined
  if (type === 'integer') return Number(value)
  return type === 'boolean' ? value === 'true' : value
}
