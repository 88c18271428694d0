import type { z } from 'zod'
import { nearestTo } from '@/content/fault'
import type { ParameterFault } from '@/domain/api-problem'

const mostQuoted = 80

/**
 * The query of an address by the schema of its operation, or everything that is wrong with it; then `settled` are the
 * values that can be used all the same.
 */
export function parametersIn<Query extends z.ZodObject>(
  search: URLSearchParams,
  schema: Query,
): { query: z.infer<Query> } | { faults: ParameterFault[]; settled: Record<string, string> } {
  const known = Object.keys(schema.shape)
  const given = [...new Set(search.keys())]
  const unknown = given.filter((name) => !known.includes(name)).map((name) => unknownFault(name, known))
  const repeated = given
    .filter((name) => known.includes(name) && search.getAll(name).length > 1)
    .map((parameter) => ({ parameter, detail: `"${parameter}" stands here more than once: give it once.` }))
  const values = Object.fromEntries(known.flatMap((name) => entryOf(name, search)))
  const { data, error } = schema.safeParse(values)
  const malformed = (error?.issues ?? []).map((issue) => malformedFault(issue, values))
  const faults = [...unknown, ...repeated, ...malformed, ...placesAtOnce(values)]
  if (data && faults.length === 0) return { query: data }
  const wrong = new Set(faults.map(({ parameter }) => parameter))
  return { faults, settled: Object.fromEntries(Object.entries(values).filter(([name]) => !wrong.has(name))) }
}

const entryOf = (name: string, search: URLSearchParams) => {
  const value = search.get(name)
  return value === null ? [] : [[name, value] as const]
}

function unknownFault(name: string, known: string[]): ParameterFault {
  const nearest = nearestTo(shortened(name), known)
  return {
    parameter: shortened(name),
    detail: `There is no parameter ${quoted(name)} here.${nearest ? ` Did you mean "${nearest}"?` : ''} Known are ${known.join(', ')}.`,
  }
}

function malformedFault(
  { path: [name = ''], message }: z.core.$ZodIssue,
  given: Record<string, string>,
): ParameterFault {
  const parameter = String(name)
  const value = given[parameter]
  return {
    parameter,
    detail:
      value === undefined ? `"${parameter}" ${message}.` : `"${parameter}" ${message}: ${quoted(value)}.`,
  }
}

const placesAtOnce = ({ after, before }: Record<string, string>): ParameterFault[] =>
  after === undefined || before === undefined
    ? []
    : [{ parameter: 'before', detail: 'A page stands "after" one place or "before" one: give one of both.' }]

const shortened = (text: string) => (text.length > mostQuoted ? `${text.slice(0, mostQuoted)}…` : text)

const quoted = (text: string) => JSON.stringify(shortened(text))
