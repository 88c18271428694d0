import { answerKey, type GivenAnswer } from './answer'
import type { AskedOfRole } from './asked'
import { type Assessment, givenTo } from './assessment'
import type { StatementAddress } from './statement-address'

/** An answer to the same ability in another role of the skill, which the person may keep here. */
export type Offer = { address: StatementAddress; revision: number; from: string; given: GivenAnswer }

/**
 * What a person said in other roles of statements that they said nothing of in this one, by `answerKey` of the statement
 * here. Only what they can do or are learning is worth offering; of several roles the latest answer counts.
 */
export function offersFor(assessment: Assessment, { role, skills }: AskedOfRole): Map<string, Offer> {
  const offers = skills.flatMap(({ id: skill, revision, cells }) =>
    cells
      .flatMap(({ statements }) => statements)
      .flatMap(({ key, alsoIn = [] }) => {
        const address = { skill, role, key }
        const known = givenTo(assessment, address) ? null : latestOf(assessment, skill, key, alsoIn)
        return known ? [[answerKey(address), { address, revision, ...known }] as const] : []
      }),
  )
  return new Map(offers)
}

/** The same answer, given here: with its note and its link, and with where it comes from. */
export const keptFrom = ({ given: { answer, note, link }, from, revision }: Offer) => ({
  answer,
  revision,
  from,
  note,
  link,
})

function latestOf(assessment: Assessment, skill: string, key: string, roles: string[]) {
  const known = roles.flatMap((from) => {
    const given = givenTo(assessment, { skill, role: from, key })
    return given?.answer === 'can-do' || given?.answer === 'learning' ? [{ from, given }] : []
  })
  return known.sort((one, other) => other.given.at - one.given.at)[0] ?? null
}
