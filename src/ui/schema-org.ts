import type {
  BreadcrumbList,
  DefinedTerm,
  DefinedTermSet,
  Graph,
  LearningResource,
  Occupation,
  SearchAction,
  WebAPI,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts'
import { type Locale, locales, sourceLocale } from '@/domain/locale'
import { type Say, sayIn } from './messages'
import { paths } from './paths'

/** Where and in which language a page is read: schema.org wants whole addresses. */
export type Reading = { origin: URL; locale: Locale }

/** What the texts may be used under. */
const licence = 'https://creativecommons.org/licenses/by-sa/4.0/'
const context = 'https://schema.org'

/** The start page: the site, how to search it, and the terms of the field that its skills stand on. */
export function siteGraph({ origin, locale }: Reading): Graph {
  const say = sayIn(locale)
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${hrefOf(origin, paths.search(locale))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  }
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': siteId({ origin, locale }),
    name: say('site.name'),
    description: say('site.description'),
    url: hrefOf(origin, paths.catalogue(locale)),
    image: hrefOf(origin, paths.picture(locale)),
    inLanguage: locale,
    license: licence,
    isAccessibleForFree: true,
    potentialAction: search,
    hasPart: { '@id': topicSetId({ origin, locale }) },
  }
  return { '@context': context, '@graph': [site, topicSet({ origin, locale }, say)] }
}

export type SkillFacts = {
  id: string
  name: string
  summary: string
  domain: { id: string; name: string }
  group: { id: string; name: string }
  /** The day of the last accepted change, as `YYYY-MM-DD`. */
  updated: string
  revision: number
  levels: string[]
  topics: string[]
}

/**
 * A profile is a text that people learn by, with a language, a date and a licence: a LearningResource, not a term. It is
 * kept short, because the page carries it as HTML and once more for the browser: topics are said by their names.
 */
export function skillGraph(skill: SkillFacts, { origin, locale }: Reading): Graph {
  const say = sayIn(locale)
  const url = hrefOf(origin, paths.skill(locale, skill.id))
  const resource: LearningResource = {
    '@type': 'LearningResource',
    name: skill.name,
    description: skill.summary,
    url,
    image: hrefOf(origin, paths.picture(locale, skill.id)),
    inLanguage: locale,
    dateModified: skill.updated,
    version: skill.revision,
    license: licence,
    isAccessibleForFree: true,
    learningResourceType: say('profile.eyebrow'),
    educationalLevel: skill.levels,
    teaches: skill.topics,
    isPartOf: { '@id': siteId({ origin, locale }) },
    ...translationsOf((other) => hrefOf(origin, paths.skill(other, skill.id)), locale),
  }
  const crumbs = breadcrumbs([
    { name: skill.domain.name, url: hrefOf(origin, paths.group(locale, skill.domain.id)) },
    { name: skill.group.name, url: hrefOf(origin, paths.group(locale, skill.group.id)) },
    { name: skill.name, url },
  ])
  return { '@context': context, '@graph': [resource, crumbs] }
}

export type TopicFacts = { id: string; name: string; meaning: string }

/** A topic's own page: one term, with its meaning. The language is said by the set that it stands in. */
export function topicData({ meaning, ...topic }: TopicFacts, reading: Reading): WithContext<DefinedTerm> {
  return {
    '@context': context,
    ...termOf(topic, reading),
    description: meaning,
    inDefinedTermSet: topicSet(reading, sayIn(reading.locale)),
  }
}

/** The page of all topics. `topics` are those that it shows. */
export function topicSetData(topics: TopicFacts[], reading: Reading): WithContext<DefinedTermSet> {
  return {
    '@context': context,
    ...topicSet(reading, sayIn(reading.locale)),
    hasDefinedTerm: topics.map(({ meaning, ...topic }) => ({
      ...termOf(topic, reading),
      description: meaning,
    })),
  }
}

export type RoleFacts = {
  id: string
  name: string
  duties: string[]
  /** Those that the page shows. */
  skills: { id: string; name: string }[]
}

/** A role is an Occupation. What it earns and where it sits is not ours to say. */
export function roleData(role: RoleFacts, { origin, locale }: Reading): WithContext<Occupation> {
  const url = hrefOf(origin, paths.role(locale, role.id))
  return {
    '@context': context,
    '@type': 'Occupation',
    '@id': url,
    name: role.name,
    url,
    skills: role.skills.map(({ id, name }) => ({
      '@type': 'DefinedTerm',
      name,
      url: hrefOf(origin, paths.skill(locale, id)),
    })),
    ...(role.duties.length > 0 && { responsibilities: role.duties }),
  }
}

/** The description of the read API for people. */
export function apiData({ origin, locale }: Reading, description: string): WithContext<WebAPI> {
  const say = sayIn(locale)
  const guide = hrefOf(origin, paths.apiGuide(locale))
  return {
    '@context': context,
    '@type': 'WebAPI',
    '@id': guide,
    name: say('web.apiName'),
    description,
    url: guide,
    documentation: [guide, hrefOf(origin, paths.api('openapi.json'))],
    termsOfService: licence,
  }
}

const hrefOf = (origin: URL, path: string) => new URL(path, origin).href
const siteId = ({ origin, locale }: Reading) => `${hrefOf(origin, paths.catalogue(locale))}#site`
const topicSetId = ({ origin, locale }: Reading) => hrefOf(origin, paths.topics(locale))

const topicSet = (reading: Reading, say: Say) =>
  ({
    '@type': 'DefinedTermSet',
    '@id': topicSetId(reading),
    name: say('web.topicSet'),
    url: topicSetId(reading),
    inLanguage: reading.locale,
    license: licence,
  }) as const satisfies DefinedTermSet

function termOf({ id, name }: { id: string; name: string }, reading: Reading) {
  const url = hrefOf(reading.origin, paths.topic(reading.locale, id))
  return { '@type': 'DefinedTerm', '@id': url, name, termCode: id, url } as const satisfies DefinedTerm
}

/** The source language is what the others are translations of. */
function translationsOf(urlIn: (locale: Locale) => string, locale: Locale) {
  if (locale !== sourceLocale) return { translationOfWork: { '@id': urlIn(sourceLocale) } }
  return {
    workTranslation: locales.filter((it) => it !== sourceLocale).map((it) => ({ '@id': urlIn(it) })),
  }
}

const breadcrumbs = (steps: { name: string; url: string }[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: url,
  })),
})
