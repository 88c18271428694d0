import { folded } from '@/domain/folded'
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

/** A topic's place in an area, with everything that the text filter looks through. */
export type Listing = { area: string; topic: string; folded: string }

export const listingsOf = (areas: ShownArea[]): Listing[] =>
  areas.flatMap((area) =>
    area.topics.map(({ id, name, meaning }) => ({
      area: area.id,
      topic: id,
      folded: folded(`${name} ${meaning} ${area.name}`),
    })),
  )

/** What a text leaves: every word stands in the topic's name, its meaning or the area's name. */
export function listingsWith(text: string, listings: Listing[]): Listing[] {
  const wanted = wordsOf(text)
  return listings.filter((listing) => wanted.every((word) => listing.folded.includes(word)))
}

/** How many topics some listings name. One that stands in two areas counts once. */
export const topicsIn = (listings: Listing[]) => new Set(listings.map(({ topic }) => topic)).size
