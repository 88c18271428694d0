import { z } from 'zod'
import { entries, type Fault, grouped, inWords, nearestTo, type Problem, shortened } from './fault'
import { type ValuePath, valueAt } from './plain-value'
import type { Source } from './source'

type Issue = z.core.$ZodIssue

/** Reads a source by a schema. What zod has to say becomes faults, in sentences of our own. */
export function parseBySchema<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): { data?: z.infer<Schema>; faults: Fault[] } {
  const parsed = schema.safeParse(source.value)
  if (parsed.success) return { data: parsed.data, faults: [] }
  const issues = parsed.error.issues.flatMap((issue) => innerIssues(issue, valueAt(source.value, issue.path)))
  return { faults: firstOfEachPlace(issues).flatMap((issue) => faultsOf(issue, source, schema)) }
}

/** Of a choice, the issues of the one alternative that the value is an attempt at. */
function innerIssues(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const attempts = issue.errors.filter(
    (errors) => !errors.some((error) => error.path.length === 0 && error.code === 'invalid_type'),
  )
  const [attempt] = attempts
  if (!attempt || attempts.length > 1) return [issue]
  return attempt.flatMap((inner) =>
    innerIssues({ ...inner, path: [...issue.path, ...inner.path] }, valueAt(value, inner.path)),
  )
}

/** A text that is empty also breaks the rules on white space: one fault is enough. */
function firstOfEachPlace(issues: Issue[]): Issue[] {
  const placeOf = (issue: Issue) => JSON.stringify([issue.path, issue.code === 'unrecognized_keys'])
  return issues.filter((issue, at) => issues.findIndex((other) => placeOf(other) === placeOf(issue)) === at)
}

function faultsOf(issue: Issue, source: Source, schema: z.ZodType): Fault[] {
  const value = valueAt(source.value, issue.path)
  if (issue.code === 'unrecognized_keys') {
    const fields = schemasAt(schema, issue.path).flatMap((one) =>
      one instanceof z.ZodObject ? Object.keys(one.shape) : [],
    )
    return issue.keys.map((key) =>
      source.faultAtKey([...issue.path, key], unknownField(key, fields, valueAt(value, [key]))),
    )
  }
  const name = String(issue.path.at(-1))
  if (issue.code === 'invalid_key') {
    const problem = {
      ...problemOf(issue.issues[0] ?? issue, name, schema),
      found: `the key "${shortened(name)}"`,
    }
    return [source.faultAtKey(issue.path, problem)]
  }
  const problem = problemOf(issue, value, schema)
  return [source.faultAt(issue.path, value === undefined ? { ...problem, found: `no "${name}"` } : problem)]
}

function unknownField(key: string, fields: string[], value: unknown): Problem {
  const isTornText = value === null && fields.includes('text')
  const hint = isTornText ? ', and a text with a comma in it in double quotes' : ''
  return {
    found: `the unknown field "${key}"`,
    expected: `${oneOf(fields)}${hint}`,
    nearest: nearestTo(key, fields),
  }
}

function problemOf(issue: Issue, value: unknown, schema: z.ZodType): Problem {
  const found = inWords(value)
  const isDate = schemasAt(schema, issue.path).some((one) => one instanceof z.ZodISODate)
  if (isDate) return { found, expected: 'a day that exists, written like 2026-03-17' }
  switch (issue.code) {
    case 'invalid_type':
      return { found, expected: expectedType(issue.expected, value) }
    case 'invalid_union':
      return { found, expected: `text, or a map with "text"${quotesHint(value)}` }
    case 'invalid_value': {
      const values = issue.values.map(String)
      return { found, expected: oneOf(values), nearest: nearestTo(String(value), values) }
    }
    case 'too_small':
      return {
        found,
        expected: issue.origin === 'string' ? 'text' : `at least ${entries(Number(issue.minimum))}`,
      }
    case 'too_big': {
      if (issue.origin !== 'string') return { found, expected: `at most ${entries(Number(issue.maximum))}` }
      const length = grouped(String(value).length)
      return {
        found: `a text of ${length} characters`,
        expected: `at most ${grouped(Number(issue.maximum))} characters`,
      }
    }
    default:
      return { found, expected: issue.message }
  }
}

function expectedType(type: string, value: unknown): string {
  if (type === 'string') return `text${quotesHint(value)}`
  if (type === 'boolean')
    return `true or false${isYaml11Boolean(value) ? ': YAML 1.2 reads this word as text' : ''}`
  return type === 'array' ? 'a list' : 'a map'
}

const quotesHint = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' ? ', in double quotes if this is meant as text' : ''

/** Words that older YAML took for true or false, so that people still write them. */
const isYaml11Boolean = (value: unknown) => typeof value === 'string' && /^(y|n|yes|no|on|off)$/i.test(value)

const oneOf = (values: string[]) =>
  values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${values.at(-1)}` : values.join('')

/** What a schema asks of a place: one schema, or each that there is to choose from. */
function schemasAt(schema: unknown, path: ValuePath): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return schemasAt(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => schemasAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return [schema]
  if (schema instanceof z.ZodObject) return schemasAt(schema.shape[String(step)], rest)
  if (schema instanceof z.ZodRecord) return schemasAt(schema.valueType, rest)
  return schema instanceof z.ZodArray ? schemasAt(schema.element, rest) : []
}
