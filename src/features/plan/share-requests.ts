import type { PlanShare, ShareLife, ShareRefusal } from '@/domain/plan-share'

const address = '/api/plan-shares'

/** What the account answered, or why it did not: `failed` is a network that is away, or a fault on our side. */
export type Answered<Result> = { result: Result; error?: undefined } | { error: ShareRefusal | 'failed' }

export type OwnShares = { name: string | null; shares: PlanShare[] }

export const fetchShares = () => ask<OwnShares>(address)

export async function makeShare(input: { name: string; withNotes: boolean; days: ShareLife }) {
  const answered = await ask<{ share: PlanShare }>(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  return 'result' in answered ? { result: answered.result.share } : answered
}

/** One that is not there any more was taken back elsewhere, which is what was wished. */
export async function takeBackShare(id: string): Promise<Answered<true>> {
  const answered = await ask<true>(`${address}/${id}`, { method: 'DELETE' }, [404])
  return answered
}

async function ask<Result>(url: string, init?: RequestInit, fine: number[] = []): Promise<Answered<Result>> {
  try {
    const response = await fetch(url, { ...init, cache: 'no-store' })
    if (response.status === 204 || fine.includes(response.status)) return { result: true as Result }
    const body = await response.json()
    return response.ok ? { result: body } : { error: body.error ?? 'failed' }
  } catch {
    return { error: 'failed' }
  }
}
