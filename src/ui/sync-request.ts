import type { SyncRequest, SyncResponse } from '@/domain/sync'

/** What came of a request: the account's response, nobody is signed in, somebody else is, or which answers are refused. */
export type SyncReply =
  | { kind: 'answered'; response: SyncResponse }
  | { kind: 'signed-out' }
  | { kind: 'somebody-else' }
  | { kind: 'refused'; answers: number[] }

const address = '/api/sync'
const patience = 20_000
/** Browsers let at most 64 KiB of requests outlive their page. */
const mostOutliving = 50_000

/** Sends a request. Throws where there is no telling what came of it: it is then sent again, which does no harm. */
export async function sendToAccount(request: SyncRequest): Promise<SyncReply> {
  const body = JSON.stringify(request)
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    cache: 'no-store',
    keepalive: body.length < mostOutliving,
    signal: AbortSignal.timeout(patience),
  })
  if (answer.status === 401) return { kind: 'signed-out' }
  if (answer.status === 409) return { kind: 'somebody-else' }
  if ([403, 413, 422].includes(answer.status)) return { kind: 'refused', answers: await refusedIn(answer) }
  const response: unknown = answer.ok ? await answer.json() : null
  // The page of a network that wants a sign-in of its own is no answer.
  if (!isResponse(response)) throw new Error(`${address} answered ${answer.status}`)
  return { kind: 'answered', response }
}

async function refusedIn(answer: Response): Promise<number[]> {
  const said = (await answer.json().catch(() => null)) as { faults?: { answer?: number }[] } | null
  return [...new Set(said?.faults?.flatMap((fault) => fault.answer ?? []) ?? [])]
}

const isResponse = (value: unknown): value is SyncResponse =>
  typeof value === 'object' && value !== null && 'upTo' in value && 'answers' in value
