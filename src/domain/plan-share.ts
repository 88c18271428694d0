/** After how many days a link may end. `null` is never. */
export const shareLives = [null, 7, 30, 90] as const
export type ShareLife = (typeof shareLives)[number]

/** How many links a person may have at a time. */
export const mostPlanShares = 20
export const longestShareName = 100

/** A link to a plan as its owner sees it, with times as ISO text. */
export type PlanShare = {
  id: string
  token: string
  name: string
  withNotes: boolean
  createdAt: string
  expiresAt: string | null
}

/** Why a link cannot be made. */
export type ShareRefusal = 'name' | 'name-is-address' | 'too-many' | 'signed-out' | 'elsewhere' | 'input'
