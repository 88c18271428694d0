import { boundedText } from '@/data/bounded-text'
import { createPlanShare, findPlanShares, planShareInputSchema } from '@/data/plan-share'
import { isSameOrigin } from '@/data/same-origin'
import { findViewer } from '@/data/viewer'
import type { ShareRefusal } from '@/domain/plan-share'

export const dynamic = 'force-dynamic'

/** A name takes at most a tenth of it. */
const mostBytes = 4096

const statusOf: Record<ShareRefusal, number> = {
  'signed-out': 401,
  elsewhere: 403,
  input: 400,
  name: 400,
  'name-is-address': 400,
  'too-many': 409,
}
const refuse = (error: ShareRefusal) => Response.json({ error }, { status: statusOf[error] })

/** The links to the plan of whoever asks, and the name that they have in their account. */
export async function GET() {
  const viewer = await findViewer()
  if (!viewer) return refuse('signed-out')
  return Response.json({ name: viewer.name, shares: await findPlanShares(viewer) })
}

/** Makes one more. */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return refuse('elsewhere')
  const viewer = await findViewer()
  if (!viewer) return refuse('signed-out')
  const text = await boundedText(request, mostBytes)
  const { data, error } = planShareInputSchema.safeParse(parsed(text ?? ''))
  if (!data) return refuse(error.issues.some(({ path }) => path[0] === 'name') ? 'name' : 'input')
  const made = await createPlanShare(viewer, data)
  return 'share' in made ? Response.json(made, { status: 201 }) : refuse(made.refusal)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
