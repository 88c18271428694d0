import { markMissing } from '@/data/tagged'

/** 404 in words, for an address that programs ask for. */
export async function missingAnswer(says: string): Promise<Response> {
  await markMissing()
  return new Response(says, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
