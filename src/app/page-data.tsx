import { appUrl } from '@/data/app-url'
import type { Profile } from '@/data/skill'
import type { Locale } from '@/domain/locale'
import {
  apiData,
  type RoleFacts,
  roleData,
  siteGraph,
  skillGraph,
  type TopicFacts,
  topicData,
  topicSetData,
} from '@/ui/schema-org'
import { StructuredData } from '@/ui/structured-data'

type InLocale = { locale: Locale }

const reading = (locale: Locale) => ({ origin: appUrl(), locale })

/** What the start page tells programs. */
export const SiteData = ({ locale }: InLocale) => <StructuredData data={siteGraph(reading(locale))} />

/** What the pages of a profile tell programs, the same in each of its views. */
export function ProfileData({ profile, locale }: { profile: Profile } & InLocale) {
  const named = ({ id, name }: Profile['group']) => ({ id, name: name.words })
  const { id, updated, revision } = profile
  const facts = {
    ...{ id, updated, revision },
    ...{ name: profile.name.words, summary: profile.summary.words },
    ...{ domain: named(profile.domain), group: named(profile.group) },
    levels: profile.levels.map(({ name }) => name.words),
    topics: profile.topics.map(({ name }) => name.words),
  }
  return <StructuredData data={skillGraph(facts, reading(locale))} />
}

/** What a topic's page tells programs. */
export const TopicData = ({ topic, locale }: { topic: TopicFacts } & InLocale) => (
  <StructuredData data={topicData(topic, reading(locale))} />
)

/** What the page of all topics tells programs. */
export const TopicSetData = ({ topics, locale }: { topics: TopicFacts[] } & InLocale) => (
  <StructuredData data={topicSetData(topics, reading(locale))} />
)

/** What a role's page tells programs. */
export const RoleData = ({ role, locale }: { role: RoleFacts } & InLocale) => (
  <StructuredData data={roleData(role, reading(locale))} />
)

/** What the page about the read API tells programs. */
export const ApiData = ({ description, locale }: { description: string } & InLocale) => (
  <StructuredData data={apiData(reading(locale), description)} />
)
