import { folded } from './folded'
import { wordsOf } from './topic-view'

/** A topic of the list, as the browser needs it. `lang` is there only where the words are a fallback. */
export type ShownListedTopic = {
  id: string
  name: string
  meaning: string
  lang?: string
  roles: number
  statements: number
  requiredFrom: number | null
}
export type ShownArea = { id: string; name: string; lang?: string; topics: ShownListedTopic[] }

/** What a text leaves of the areas: every word stands in the topic's name, its meaning or the area's name. */
export function areasWith(text: string, areas: ShownArea[]): ShownArea[] {
  const wanted = wordsOf(text)
  if (wanted.length === 0) return areas
  return areas.flatMap((area) => {
    const topics = area.topics.filter(({ name, meaning }) => {
      const said = folded(`${name} ${meaning} ${area.name}`)
      return wanted.every((word) => said.includes(word))
    })
    return topics.length > 0 ? [{ ...area, topics }] : []
  })
}

/** How many topics stand in some areas. One that stands in two of them counts once. */
export const topicsIn = (areas: ShownArea[]) =>
  new Set(areas.flatMap(({ topics }) => topics.map(({ id }) => id))).size
