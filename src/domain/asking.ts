import { type Answer, answerKey } from './answer'
import type { AskedOfRole } from './asked'
import type { Assessment } from './assessment'
import { rankIn } from './coverage'
import type { StatementAddress } from './statement-address'

/** What a person is asked about: all statements of a role at these levels, or only the required ones. */
export type Scope = { levels: string[]; isRequiredOnly: boolean }

/** One way through a role, which can be left and taken up again. */
export type Run = {
  role: string
  scope: Scope
  /** Whether what the person said before is asked once more. */
  isAgain: boolean
  /** The names (`answerKey`) of what was answered on the way. */
  answered: string[]
}

/** A statement as it is asked. Nothing in it tells the level: people rate themselves and not the framework. */
export type Question = {
  id: string
  address: StatementAddress
  skill: { id: string; name: string; lang?: string }
  revision: number
  words: string
  lang?: string
}

/** How long a statement takes to be read and answered: 23 words at 230 a minute, and four seconds to decide. */
const secondsAStatement = 10

/** The person's own level and the next one, or the first where they stand below the ladder. */
export function quickLevels<Level extends { id: string }>(levels: Level[], own: string | null): Level[] {
  const rank = rankIn(levels, own)
  return rank === null ? [] : levels.slice(Math.max(rank - 1, 0), rank + 1)
}

/**
 * The statements of a scope, skill by skill. Within a skill they stand in an order that is drawn from their keys: it
 * mixes the levels, and is the same on every device, in every language and after every interruption.
 */
export function questionsIn({ role, skills }: AskedOfRole, { levels, isRequiredOnly }: Scope): Question[] {
  return skills.flatMap(({ id: skill, name, lang: skillLang, revision, cells }) =>
    cells
      .filter(({ level, required }) => levels.includes(level) && (required || !isRequiredOnly))
      .flatMap(({ statements }) => statements)
      .map(({ key, words, lang }): Question => {
        const address = { skill, role, key }
        return {
          id: answerKey(address),
          address,
          skill: { id: skill, name, ...(skillLang ? { lang: skillLang } : {}) },
          revision,
          words,
          ...(lang ? { lang } : {}),
        }
      })
      .map((question) => ({ question, place: scattered(question.id) }))
      .sort((one, other) => one.place - other.place || (one.question.id < other.question.id ? -1 : 1))
      .map(({ question }) => question),
  )
}

/** What a run asks of its scope: what was not answered when it began, or everything where it goes through it all again. */
export function questionsOf(run: Run, questions: Question[], assessment: Assessment): Question[] {
  if (run.isAgain) return questions
  const onTheWay = new Set(run.answered)
  return questions.filter(({ id }) => onTheWay.has(id) || !isAnswered(id, assessment))
}

/** The names of what a run needs no more answer to. Elsewhere answered counts too: nothing is asked twice. */
export function doneIn(run: Run, questions: Question[], assessment: Assessment): Set<string> {
  const onTheWay = new Set(run.answered)
  const done = questions.filter(({ id }) => isAnswered(id, assessment) && (!run.isAgain || onTheWay.has(id)))
  return new Set(done.map(({ id }) => id))
}

/** What `givenTo` tells, by the name of the statement: it is asked thousands of times with every answer. */
const isAnswered = (id: string, { answers }: Assessment) => Boolean(answers[id]?.[0]?.answer)

/** The next question without an answer: after the given one, then from the start. */
export function nextOpen(questions: Question[], done: Set<string>, after: string | null): Question | null {
  const at = questions.findIndex(({ id }) => id === after)
  const inTurn = [...questions.slice(at + 1), ...questions.slice(0, at + 1)]
  return inTurn.find(({ id }) => !done.has(id) && id !== after) ?? null
}

export const withAnswered = (run: Run, id: string): Run =>
  run.answered.includes(id) ? run : { ...run, answered: [...run.answered, id] }

export const withoutAnswered = (run: Run, id: string): Run => ({
  ...run,
  answered: run.answered.filter((other) => other !== id),
})

/** About how many minutes it takes to answer so many statements. */
export const minutesFor = (statements: number) =>
  Math.max(1, Math.round((statements * secondsAStatement) / 60))

/** The choice that a digit stands for, counted from 1. */
export const answerOf = (key: string, choices: readonly Answer[]): Answer | undefined =>
  /^[1-9]$/.test(key) ? choices[Number(key) - 1] : undefined

/** A number drawn from a text alone (FNV-1a, its bits stirred once more). It needs to scatter, not to keep a secret. */
function scattered(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
