import 'server-only'

/** Lets so many pieces of work run at once, and so many wait. Whoever comes then is turned away with `null`. */
export function turnstile(most: { running: number; waiting: number }) {
  let running = 0
  const waiting: (() => void)[] = []
  return async function pass<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (running >= most.running) {
      if (waiting.length >= most.waiting) return null
      // Whoever leaves hands their place on.
      await new Promise<void>((go) => waiting.push(go))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
