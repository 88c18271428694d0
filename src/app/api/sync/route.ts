import { boundedText } from '@/data/bounded-text'
import { isSameOrigin } from '@/data/same-origin'
import { exchange, mostKept } from '@/data/sync'
import { findViewer } from '@/data/viewer'
import { syncRequestSchema } from '@/domain/sync-request'

const mostBytes = 1024 * 1024
const headers = { 'Cache-Control': 'private, no-store' }

/** Takes a browser's unsent answers to the account, and gives it what it does not have yet. */
export async function POST(request: Request) {
  try {
    return await answerTo(request)
  } catch (error) {
    // What an error carries beside its message may quote a note, and a log is no place for that.
    console.error(
      `POST /api/sync failed. ${error instanceof Error ? error.message.trim().replace(/\s+/g, ' ') : ''}`,
    )
    return refused(503, 'The account cannot be reached at the moment: send it again later.')
  }
}

async function answerTo(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused(403, 'This may only be asked by a page of this site.')
  const viewer = await findViewer()
  if (!viewer) return refused(401, 'Nobody is signed in in this browser: sign in, and send it again.')
  const text = await boundedText(request, mostBytes)
  if (text === null) return refused(413, `This is more than ${mostBytes} bytes: send it in parts.`)
  const { data, error } = syncRequestSchema.safeParse(parsed(text))
  if (error) return refused(422, 'Some of this cannot be taken, so nothing was.', faultsIn(error.issues))

  const response = await exchange(viewer, data)
  if (response === 'signed-out') return refused(401, 'This account is gone: sign in, and send it again.')
  if (response === 'somebody-else') {
    return refused(409, 'Somebody else is signed in in this browser by now: load the page again.')
  }
  if (response === 'full') {
    return refused(422, `An account takes ${mostKept.toLocaleString('en')} changes. This one has taken them.`)
  }
  return Response.json(response, { headers })
}

const refused = (status: number, error: string, faults: Fault[] = []) =>
  Response.json({ error, faults }, { status, headers })

/** What is wrong, and with which of the answers, counted from 0. */
type Fault = { answer?: number; field: string; is: string }

function faultsIn(issues: { path: PropertyKey[]; message: string }[]): Fault[] {
  return issues.map(({ path, message }) => {
    const [list, answer] = path
    const isOfAnswer = list === 'answers' && typeof answer === 'number'
    return { ...(isOfAnswer ? { answer } : {}), field: path.map(String).join('.'), is: message }
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
