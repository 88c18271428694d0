import type { GivenAnswer } from './answer'
import type { Assessment } from './assessment'

/** What was answered in a browser before signing in: for each statement, the ids of its history. */
export type Joined = { owner: string; answers: Record<string, string[]> }

/** A statement that was answered on both sides, and not in the same way. */
export type Met = {
  /** By `answerKey`. */
  key: string
  /** The later of the two, which counts. */
  stands: GivenAnswer
  /** The latest of the other side. It stays in the history. */
  other: GivenAnswer
  isFromHere: boolean
}

/** What came from where when a browser's answers joined those of an account. Counts are of statements. */
export type MergeReport = { fromHere: number; fromAccount: number; alike: number; met: Met[] }

/** Told once all that the browser and the account held has met in `record`. What was taken back is no answer. */
export function mergeReport({ answers }: Assessment, joined: Joined): MergeReport {
  const report: MergeReport = { fromHere: 0, fromAccount: 0, alike: 0, met: [] }
  for (const [key, history] of Object.entries(answers)) {
    const ids = new Set(joined.answers[key])
    const here = history.find(({ id }) => ids.has(id))
    const there = history.find(({ id }) => !ids.has(id))
    const [stands] = history
    if (!stands || (!here?.answer && !there?.answer)) continue
    if (!there?.answer) report.fromHere += 1
    else if (!here?.answer) report.fromAccount += 1
    else if (here.answer === there.answer) report.alike += 1
    else report.met.push({ key, stands, other: stands === here ? there : here, isFromHere: stands === here })
  }
  return report
}
