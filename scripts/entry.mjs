import { dataFolder } from './checkout.mjs'
import { refusalFor } from './refusal.mjs'
import { isStopping, stopEverything } from './stopping.mjs'

/**
 * Runs a script to its end: its exit code, its refusals, and Ctrl-C.
 * `work` answers with the exit code (0 when it answers nothing); `interrupted` is the code after Ctrl-C.
 */
export async function enter(work, { interrupted = 0 } = {}) {
  const stop = async () => {
    await stopEverything()
    process.exit(interrupted)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  if (process.env.npm_lifecycle_event) whenOrphaned(stop)
  try {
    const code = await work()
    await stopEverything()
    process.exit(code ?? 0)
  } catch (error) {
    if (isStopping()) return
    explain(error)
    await stopEverything({ quietly: true })
    process.exit(1)
  }
}

/** A signal to npm ends npm and the shell between us, but does not reach us. */
function whenOrphaned(stop) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 300)
  watch.unref()
}

/** Says what went wrong: a sentence where there is one, the whole of it when it is a fault of ours. */
export function explain(error) {
  const refusal = refusalFor(error, dataFolder)
  if (refusal?.details) console.error(refusal.details.trimEnd())
  console.error(refusal ? `\n${refusal.message}` : error)
}
