import type { Answer } from './answer'
import { type Assessment, belowLadder, givenTo } from './assessment'

/** The statements of one cell, as much as counting needs. */
export type CountedCell = { role: string; level: string; required: boolean; statements: { key: string }[] }

/**
 * How far a person is with some statements. What does not apply to them leaves both `total` and `done`,
 * and is counted apart.
 */
export type Coverage = { total: number; done: number; learning: number; left: number; setAside: number }

/** A rung's coverage, with what is left split into what is required and what is optional. */
export type RungCoverage = Coverage & { requiredLeft: number; optionalLeft: number }

/** What a person said of a statement. Silence is "not yet". */
export function answerTo(assessment: Assessment, skill: string, role: string, key: string): Answer {
  return givenTo(assessment, { skill, role, key })?.answer ?? 'not-yet'
}

/** How far a person is with these cells of one skill. */
export function coverageOf(assessment: Assessment, skill: string, cells: CountedCell[]): RungCoverage {
  const coverage: RungCoverage = {
    total: 0,
    done: 0,
    learning: 0,
    left: 0,
    setAside: 0,
    requiredLeft: 0,
    optionalLeft: 0,
  }
  for (const { role, required, statements } of cells) {
    for (const { key } of statements) count(coverage, answerTo(assessment, skill, role, key), required)
  }
  return coverage
}

function count(coverage: RungCoverage, answer: Answer, required: boolean) {
  if (answer === 'does-not-apply') {
    coverage.setAside += 1
    return
  }
  coverage.total += 1
  if (answer === 'can-do') {
    coverage.done += 1
    return
  }
  if (answer === 'learning') coverage.learning += 1
  coverage.left += 1
  if (required) coverage.requiredLeft += 1
  else coverage.optionalLeft += 1
}

/** The rank of a level: its place in the list, from 1. Below the ladder it is 0; not said, or not a level, it is `null`. */
export function rankIn(levels: { id: string }[], level: string | null): number | null {
  if (level === belowLadder) return 0
  const place = levels.findIndex(({ id }) => id === level)
  return level === null || place === -1 ? null : place + 1
}

/** The rung above a level, or `null` on the top rung and where the level is not said. */
export function nextRung<Level extends { id: string }>(levels: Level[], level: string | null): Level | null {
  const rank = rankIn(levels, level)
  return rank === null ? null : (levels[rank] ?? null)
}
