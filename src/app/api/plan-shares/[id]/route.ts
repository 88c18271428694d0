import { revokePlanShare } from '@/data/plan-share'
import { isSameOrigin } from '@/data/same-origin'
import { findViewer } from '@/data/viewer'

export const dynamic = 'force-dynamic'

/** Takes a link back. One that was taken back already is as gone as one that never was. */
export async function DELETE(request: Request, { params }: { params: Promise<{ id: string }> }) {
  if (!isSameOrigin(request.headers)) return Response.json({ error: 'elsewhere' }, { status: 403 })
  const viewer = await findViewer()
  if (!viewer) return Response.json({ error: 'signed-out' }, { status: 401 })
  const isRevoked = await revokePlanShare(viewer, (await params).id)
  return new Response(null, { status: isRevoked ? 204 : 404 })
}
