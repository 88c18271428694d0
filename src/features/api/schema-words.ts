import type { ApiDocument } from '@/data/api-document'
import { idPattern } from '@/domain/id-pattern'
import type { Say } from '@/ui/messages'

type Schemas = NonNullable<NonNullable<ApiDocument['components']>['schemas']>
export type Schema = Schemas[string]
type Plain = Exclude<Schema, { $ref: string } | boolean>

/** The name of the shape that a schema is or is a list of, if it is one that stands by itself. */
export function shapeIn(schema: Schema | undefined): string | null {
  if (!schema || typeof schema === 'boolean') return null
  if ('$ref' in schema && schema.$ref) return schema.$ref.split('/').at(-1) ?? null
  const { items, anyOf } = schema as Plain
  if (items) return shapeIn(items as Schema)
  return (anyOf as Schema[] | undefined)?.map(shapeIn).find((it) => it !== null) ?? null
}

/** The fields of a schema, or of what it is a list of, where they stand in it and not in a shape of their own. */
export function fieldsIn(
  schema: Schema | undefined,
): { name: string; schema: Schema; isOptional: boolean }[] {
  if (!schema || typeof schema === 'boolean' || ('$ref' in schema && schema.$ref)) return []
  const { properties, required = [], items } = schema as Plain
  if (items) return fieldsIn(items as Schema)
  return Object.entries(properties ?? {}).map(([name, inner]) => ({
    name,
    schema: inner as Schema,
    isOptional: !required.includes(name),
  }))
}

export function descriptionIn(schema: Schema | undefined): string | undefined {
  return schema && typeof schema === 'object' && 'description' in schema ? schema.description : undefined
}

/** What a value of a schema is, in a few words: "list of text", "day or nothing". A shape is said by its name. */
export function kindIn(schema: Schema | undefined, say: Say): string {
  const shape =
    schema && typeof schema === 'object' && '$ref' in schema && schema.$ref ? shapeIn(schema) : null
  if (shape) return shape
  const { type, format, items, anyOf, enum: values } = (schema ?? {}) as Plain
  if (items) return say('api.list', { kind: kindIn(items as Schema, say) })
  if (anyOf)
    return inTurn(
      (anyOf as Schema[]).map((it) => kindIn(it, say)),
      say,
    )
  if (values) return say('api.oneOf', { values: values.join(', ') })
  if (Array.isArray(type))
    return inTurn(
      type.map((it) => kindNamed(it, say)),
      say,
    )
  return (schema as Plain).pattern === idPattern.source ? 'id' : kindNamed(format ?? type ?? 'object', say)
}

const inTurn = ([one = '', other]: string[], say: Say) => (other ? say('api.or', { one, other }) : one)

function kindNamed(name: string, say: Say): string {
  if (name === 'null') return say('api.nothing')
  return say(`api.kinds.${name}` as 'api.kinds.string')
}

/** What else a value must be: its bounds, and what it is when nothing is said. */
export function boundsIn(schema: Schema | undefined, say: Say): string[] {
  const { minimum, maximum, maxLength, pattern, default: usual } = (schema ?? {}) as Plain
  return [
    ...(minimum !== undefined && maximum !== undefined && maximum < 1_000_000
      ? [say('api.between', { least: minimum, most: maximum })]
      : []),
    // What has a form of its own is taken from an answer, and nobody counts its letters.
    ...(maxLength === undefined || pattern ? [] : [say('api.longest', { count: maxLength })]),
    ...(usual === undefined ? [] : [say('api.usually', { value: String(usual) })]),
  ]
}
