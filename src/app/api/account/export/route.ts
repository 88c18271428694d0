import { findEverythingOf } from '@/data/person-export'
import { findViewer } from '@/data/viewer'

/** Everything that is held about whoever asks, as a file. */
export async function GET() {
  const viewer = await findViewer()
  if (!viewer) return Response.json({ error: 'Sign in first.' }, { status: 401 })
  return new Response(JSON.stringify(await findEverythingOf(viewer), null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="rungs-account.json"',
    },
  })
}
