import { createHash } from 'node:crypto'
import type { Answered, Asked } from '@/data/api-answer'
import { apiAnswers } from '@/data/api-answers'
import { contentLicence } from '@/data/api-catalogue'
import { unknownFilters } from '@/data/api-unknown'
import { appUrl } from '@/data/app-url'
import { databaseFault } from '@/data/database-fault'
import { type Operation, type OperationId, operations } from '@/domain/api-operations'
import { type ParameterFault, type Problem, type ProblemKind, problems } from '@/domain/api-problem'
import { langParameter } from '@/domain/api-query'
import { type Locale, locales, sourceLocale } from '@/domain/locale'
import { paths } from '@/ui/paths'
import { preferredLocale } from '@/ui/preferred-locale'
import { parametersIn } from './api-parameters'

const longestAddress = 2_000
const methods = 'GET, HEAD, OPTIONS'

/** Kept in front of us for a second, as pages are, and asked for again each time by everybody else. */
const current = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1'
/** What can never become another may still get another form with the next version of the app. */
const final = 'public, max-age=86400, immutable'

type RouteContext = { params: Promise<Steps> }
/** The one address that stands for many is answered without looking at them. */
type Steps = Record<string, string | string[]>

/** Everything that an address of the read API exports. What is asked is checked by the operation's own schemas. */
export const answering = (id: OperationId) =>
  readable(async (request, { params }) => answerTo(id, request, await params))

/** What stands at an address below `/api/v1` that no operation has. */
export const answeringNothing = () =>
  readable(async (request) =>
    refusal(
      request,
      'not-found',
      `Nothing of this API stands at ${pathOf(request)}: ${paths.api()} lists what does.`,
    ),
  )

/** A body that is the same for everybody, with everything that a front, a browser or a program needs to know about it. */
export function answered(request: Request, body: unknown, locale: Locale, isFinal = false): Response {
  const text = JSON.stringify(body)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = {
    ...forEveryone,
    'Content-Language': locale,
    'Cache-Control': isFinal ? final : current,
    ETag: etag,
    Link: linkHeader(body),
  }
  if (isHeld(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
}

/** The language of an answer: the one that the address names, else the reader's, else English. */
export function askedIn(request: Request): Asked {
  const lang = langParameter.safeParse(new URL(request.url).searchParams.get('lang') ?? undefined).data
  const preferred = preferredLocale(request.headers.get('accept-language') ?? '', locales)
  return { locale: lang ?? preferred ?? sourceLocale, lang }
}

/** A handler with the manners that all of them have. */
export function readable(handler: (request: Request, context: RouteContext) => Promise<Response>) {
  const GET = (request: Request, context: RouteContext) => guarded(request, () => handler(request, context))
  const HEAD = async (request: Request, context: RouteContext) => {
    const { status, headers } = await GET(request, context)
    return new Response(null, { status, headers })
  }
  const refuse = async (request: Request) =>
    refusal(request, 'method-not-allowed', `${request.method} is not answered here: send ${methods}.`)
  return { GET, HEAD, OPTIONS: preflight, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse }
}

const forEveryone = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Language, ETag, Link, Retry-After',
  Vary: 'Accept-Language',
}

async function answerTo(id: OperationId, request: Request, steps: Steps): Promise<Response> {
  const operation: Operation = operations[id]
  const asked = askedIn(request)
  const parameters = parametersIn(new URL(request.url).searchParams, operation.query)
  if ('faults' in parameters) {
    const unknown = await unknownFilters(parameters.settled)
    return refusedParameters(request, [...parameters.faults, ...unknown])
  }
  const read = apiAnswers[id] as (given: object, asked: Asked) => Promise<Answered<unknown>>
  const answer = await read({ steps, query: parameters.query }, asked)
  if ('missing' in answer) return refusal(request, 'not-found', answer.missing)
  if ('busy' in answer) return refusal(request, answer.kind, answer.busy)
  if ('faults' in answer) return refusedParameters(request, answer.faults)
  return answered(request, answer.body, asked.locale, answer.isFinal)
}

async function guarded(request: Request, work: () => Promise<Response>): Promise<Response> {
  if (request.url.length > longestAddress) {
    return refusal(
      request,
      'address-too-long',
      `An address of this API has at most ${longestAddress} characters.`,
    )
  }
  try {
    return await work()
  } catch (error) {
    const fault = databaseFault(error)
    // What Prisma says may hold a whole query.
    const said = fault ?? (error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}` : '')
    console.error(`GET ${pathOf(request)} failed. ${said.replace(/\s+/g, ' ')}`)
    return fault
      ? refusal(request, 'unavailable', 'The database does not answer: ask again in a few seconds.')
      : refusal(request, 'unexpected', 'This could not be answered. It is noted in the log of this site.')
  }
}

function refusedParameters(request: Request, errors: ParameterFault[]): Response {
  return refusal(request, 'bad-parameters', errors.map(({ detail }) => detail).join(' '), errors)
}

function refusal(request: Request, kind: ProblemKind, detail: string, errors?: ParameterFault[]): Response {
  const { status, title } = problems[kind]
  const problem: Problem = {
    type: new URL(`${paths.apiGuide(sourceLocale)}#${kind}`, appUrl()).href,
    title,
    status,
    detail,
    instance: pathOf(request),
    ...(errors ? { errors } : {}),
  }
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...forEveryone,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': sourceLocale,
      'Cache-Control': 'no-store',
      ...(status === 405 ? { Allow: methods } : {}),
      ...(status === 503 ? { 'Retry-After': '5' } : {}),
    },
  })
}

const pathOf = (request: Request) => new URL(request.url).pathname.slice(0, 300)

async function preflight(): Promise<Response> {
  return new Response(null, {
    status: 204,
    headers: {
      ...forEveryone,
      Allow: methods,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  })
}

/** Whether whoever asks has this very body already. */
const isHeld = (asked: string | null, etag: string) =>
  (asked ?? '')
    .split(',')
    .map((it) => it.trim().replace(/^W\//, ''))
    .some((it) => it === '*' || it === etag)

/** The ways to other pages once more, for programs that know no body of ours, and where the API is described. */
function linkHeader(body: unknown): string {
  const { links = {} } = body as { links?: Record<string, string> }
  const ways = ['first', 'prev', 'next'].flatMap((rel) => (links[rel] ? [[rel, links[rel]]] : []))
  const about = [
    ['service-desc', new URL(paths.api('openapi.json'), appUrl()).href],
    ['license', contentLicence.url],
  ]
  return [...ways, ...about].map(([rel, address]) => `<${address}>; rel="${rel}"`).join(', ')
}
