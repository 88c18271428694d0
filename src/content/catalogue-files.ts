import type { z } from 'zod'
import type { CatalogueDocument } from '@/domain/catalogue'
import { type LocalizedText, translationLocales } from '@/domain/locale'
import { entries, type Fault } from './fault'
import { domainsFileSchema, levelsFileSchema, rolesFileSchema, topicsFileSchema } from './file-schema'
import { type Known, listFaults, twice } from './known-ids'
import { keysAt, textsAt, type ValuePath, valueAt } from './plain-value'
import { parseBySchema } from './schema-faults'
import type { Source } from './source'

/** The four files of the catalogue. One that could not be read is not there. */
export type CatalogueSources = { [file in 'levels' | 'domains' | 'roles' | 'topics']?: Source | undefined }

/** The catalogue that the four files hold, or everything that is wrong with them. */
export function parseCatalogue(sources: CatalogueSources): {
  catalogue?: CatalogueDocument
  faults: Fault[]
} {
  const levels = sources.levels && parseBySchema(sources.levels, levelsFileSchema)
  const domains = sources.domains && parseBySchema(sources.domains, domainsFileSchema)
  const roles = sources.roles && parseBySchema(sources.roles, rolesFileSchema)
  const topics = sources.topics && parseBySchema(sources.topics, topicsFileSchema)
  const faults = [
    ...[levels, domains, roles, topics].flatMap((file) => file?.faults ?? []),
    ...(sources.domains ? groupFaults(sources.domains) : []),
    ...(sources.roles ? dutyFaults(sources.roles) : []),
    ...(sources.topics ? topicFaults(sources.topics) : []),
  ]
  if (faults.length > 0 || !levels?.data || !domains?.data || !roles?.data || !topics?.data) return { faults }
  const catalogue = {
    levels: listed(levels.data),
    domains: listed(domains.data).map(({ groups, ...domain }) => ({ ...domain, groups: listed(groups) })),
    roles: listed(roles.data).map(({ does, ...role }) => ({ ...role, does: duties(does) })),
    areas: listed(topics.data.areas),
    topics: listed(topics.data.topics),
  }
  return { catalogue, faults }
}

/** The ids that skills may use, as far as the files say. */
export function knownIds({ levels, domains, roles, topics }: CatalogueSources): Known {
  const idsIn = (source: Source | undefined, path: ValuePath, ids: string[]) =>
    typeof valueAt(source?.value, path) === 'object' ? ids : undefined
  return {
    levels: idsIn(levels, [], keysAt(levels?.value, [])),
    groups: idsIn(domains, [], domains ? groupPaths(domains).map(([, , group]) => group) : []),
    roles: idsIn(roles, [], keysAt(roles?.value, [])),
    topics: idsIn(topics, ['topics'], keysAt(topics?.value, ['topics'])),
  }
}

const groupPaths = ({ value }: Source) =>
  keysAt(value, []).flatMap((domain) =>
    keysAt(value, [domain, 'groups']).map((group): [string, string, string] => [domain, 'groups', group]),
  )

/** A skill names its group alone, so a group's id is one of a kind over all domains. */
function groupFaults(domains: Source): Fault[] {
  return twice(groupPaths(domains), ([, , group]) => group).map(({ item, first }) =>
    domains.faultAtKey(item, {
      found: `the group "${item[2]}" a second time`,
      expected: `it once: the first is in "${first[0]}" on line ${domains.lineOf(first)}`,
    }),
  )
}

/** Duties are told apart by their line, so every language has as many. */
function dutyFaults(roles: Source): Fault[] {
  return keysAt(roles.value, []).flatMap((role) => {
    const english = textsAt(roles.value, [role, 'does', 'en']).length
    return translationLocales.flatMap((locale) => {
      const path = [role, 'does', locale]
      const count = textsAt(roles.value, path).length
      if (valueAt(roles.value, path) === undefined || english === 0 || count === english) return []
      const expected = `${entries(english)} as in English, with null for what is not translated yet`
      return [roles.faultAtKey(path, { found: `a list of ${entries(count)}`, expected })]
    })
  })
}

function topicFaults(topics: Source): Fault[] {
  const known = keysAt(topics.value, ['topics'])
  const areas = keysAt(topics.value, ['areas'])
  const placed = new Set(areas.flatMap((area) => textsAt(topics.value, ['areas', area, 'topics'])))
  return [
    ...areas.flatMap((area) =>
      listFaults(topics, ['areas', area, 'topics'], 'topic', 'a topic of this file', known),
    ),
    ...known
      .filter((topic) => !placed.has(topic))
      .map((topic) =>
        topics.faultAtKey(['topics', topic], {
          found: `the topic "${topic}", which stands in no area`,
          expected: 'it in the topics of at least one area',
        }),
      ),
  ]
}

/** A map by ids as a list: the order of the file is the order of the list. */
function listed<Entry extends object>(map: Record<string, Entry>): (Entry & { id: string })[] {
  return Object.entries(map).map(([id, entry]) => ({ id, ...entry }))
}

function duties(does: z.infer<typeof rolesFileSchema>[string]['does']): LocalizedText[] {
  return (does?.en ?? []).map((en, at) => {
    const text: LocalizedText = { en }
    for (const locale of translationLocales) {
      const translation = does?.[locale]?.[at]
      if (translation) text[locale] = translation
    }
    return text
  })
}
