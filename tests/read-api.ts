import { answering } from '@/app/api-door'
import { readContent } from '@/content/read-content'
import { type Operation, type OperationId, operations } from '@/domain/api-operations'
import { problemSchema } from '@/domain/api-problem'

/** The content that comes with the app, to compute expectations from. */
export function requireContent() {
  const { content } = readContent('content')
  if (!content) throw new Error('The content has faults')
  return content
}

const base = 'http://localhost:3000/api/v1'

/** Asks a handler as Next does: by the operation whose path the address has. */
export function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(address.startsWith('http') ? address : `${base}${address}`)
  const path = url.pathname.replace('/api/v1', '')
  for (const [id, operation] of Object.entries(operations) as [OperationId, Operation][]) {
    const steps = stepsIn(path, operation.path)
    if (steps) return handlerOf(init.method)(answering(id), new Request(url, init), steps)
  }
  throw new Error(`No operation has the path ${path}`)
}

/** What an address answers, as JSON. */
export async function read<Body = ApiBody>(address: string, init: RequestInit = {}): Promise<Body> {
  return (await (await ask(address, init)).json()) as Body
}

/** A refusal, which every one of them keeps the form of. */
export async function refusalOf(address: string, init: RequestInit = {}) {
  const answer = await ask(address, init)
  return { ...problemSchema.parse(await answer.json()), headers: answer.headers }
}

/** As much of any answer as tests look at. */
export type ApiBody = {
  id: string
  name: { text: string; lang: string; outdated?: true }
  data: ApiEntry[]
  links: Record<string, string>
}
// biome-ignore lint/suspicious/noExplicitAny: what an entry is, the schemas say and the tests compare.
export type ApiEntry = any

/** Every entry of a list, page after page, in the direction of a link. */
export async function walk(address: string, way: 'next' | 'prev' = 'next'): Promise<ApiEntry[]> {
  const entries: ApiEntry[] = []
  for (let at: string | undefined = address; at; ) {
    const { data, links }: ApiBody = await read(at)
    if (way === 'next') entries.push(...data)
    else entries.unshift(...data)
    at = links[way]
  }
  return entries
}

type Handlers = ReturnType<typeof answering>

const handlerOf =
  (method = 'GET') =>
  (handlers: Handlers, request: Request, steps: Record<string, string>) =>
    handlers[method as keyof Handlers](request, { params: Promise.resolve(steps) })

function stepsIn(path: string, pattern: string): Record<string, string> | null {
  const [given, known] = [path.split('/'), pattern.split('/')]
  if (given.length !== known.length) return null
  const steps: Record<string, string> = {}
  for (const [at, step] of known.entries()) {
    const name = /^\{(\w+)\}$/.exec(step)?.[1]
    if (name) steps[name] = decodeURIComponent(given[at] ?? '')
    else if (step !== given[at]) return null
  }
  return steps
}
