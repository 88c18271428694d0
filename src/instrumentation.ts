/** Runs once when the server starts: a setting that is missing or malformed is said then, not at the first reader. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ environment }, { notePeers }] = await Promise.all([import('@/data/env'), import('@/data/visitor')])
  environment()
  notePeers()
}
