import { environment } from '@/data/env'

/** Runs once when the server starts: a setting that is missing or malformed is said then, not at the first reader. */
export function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') environment()
}
