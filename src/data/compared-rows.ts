import 'server-only'
import type { ComparedStatement } from '@/domain/comparison'
import { type Locale, type LocalizedText, type ShownText, sourceLocale, textIn } from '@/domain/locale'
import { db } from './db'
import { shownText } from './shown-text'

/** Everything that some roles are asked, without a word of it, and the catalogue that it is read by. */
export type ComparedRows = {
  levels: { id: string; name: LocalizedText }[]
  /** Every role that some skill asks something of. `levels` are those at which one does. */
  roles: { id: string; family: LocalizedText; stack: string | null; levels: string[] }[]
  /** The skills that ask something of these roles, or those that were named, in the order of their names. */
  skills: Map<string, ShownText>
  skillCount: number
  /** The first of the skills that ask something of these roles, wherever the comparison is about. */
  offered: { id: string; name: ShownText }[]
  /** By role, skill by skill in that order, from the first level to the last. */
  statements: Map<string, ComparedStatement[]>
}

/** How many skills are offered to narrow a comparison to. */
export const mostOffered = 30

type StoredName = [id: string, source: string, words: string | null, outdated: boolean | null]
type Stored = {
  levels: ComparedRows['levels']
  roles: ComparedRows['roles']
  skills: StoredName[] | null
  skill_count: number
  offered: StoredName[] | null
  /** Statements are "key rank required" and topics "key topic", each parted by commas. */
  asked: [skill: string, role: string, statements: string, topics: string | null][] | null
}

/**
 * One query, however many skills there are. What a role is asked in a skill travels as one text, because a comparison of
 * four roles over a thousand skills reads sixty thousand statements. Their topics are joined here: it is their keys that
 * Postgres cannot guess the number of.
 */
export async function findComparedRows(
  { roles, skills }: { roles: string[]; skills: string[] },
  locale: Locale,
): Promise<ComparedRows> {
  const isEverySkill = skills.length === 0
  const [stored] = await db.$queryRaw<[Stored]>`
    with
      asked as materialized (
        select
          skill_id,
          role_id,
          string_agg(concat_ws(' ', key, level.rank, required::int), ',' order by level.rank, statement.position) as statements
        from statement
        join expectation using (skill_id, role_id, level_id)
        join level on level.id = level_id
        where role_id = any(${roles}) and (${isEverySkill} or skill_id = any(${skills}))
        group by skill_id, role_id
      ),
      pointed as (
        select skill_id, role_id, string_agg(concat_ws(' ', key, topic_id), ',' order by key, position) as topics
        from statement_topic
        where role_id = any(${roles}) and (${isEverySkill} or skill_id = any(${skills}))
        group by skill_id, role_id
      )
    select
      (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by rank), '[]') from level) as levels,
      (
        select coalesce(json_agg(json_build_object('id', id, 'family', family, 'stack', stack, 'levels', levels) order by position), '[]')
        from role
        cross join lateral (
          select json_agg(level.id order by level.rank) as levels
          from level
          where exists (select from expectation where role_id = role.id and level_id = level.id)
        ) at
        where levels is not null
      ) as roles,
      (
        select json_agg(json_build_array(skill.id, source.name, own.name, own.name_outdated))
        from skill
        join skill_text source on source.skill_id = skill.id and source.locale = skill.source_locale
        left join skill_text own on own.skill_id = skill.id and own.locale = ${locale}
        where skill.id = any(${skills}) or (${isEverySkill} and skill.id in (select skill_id from asked))
      ) as skills,
      (select count(*)::int from skill) as skill_count,
      (
        select json_agg(json_build_array(offered.id, source, own.name, own.name_outdated))
        from (
          select skill.id, skill_text.name as source
          from skill
          join skill_text on skill_text.skill_id = skill.id and skill_text.locale = skill.source_locale
          where exists (select from skill_role where skill_id = skill.id and role_id = any(${roles}))
          order by skill_text.name
          limit ${mostOffered}
        ) offered
        left join skill_text own on own.skill_id = offered.id and own.locale = ${locale}
      ) as offered,
      (
        select json_agg(json_build_array(skill_id, role_id, statements, topics))
        from asked
        left join pointed using (skill_id, role_id)
      ) as asked`
  const named = inOrder(stored.skills ?? [], locale)
  return {
    levels: stored.levels,
    roles: stored.roles,
    skills: named,
    skillCount: stored.skill_count,
    offered: [...inOrder(stored.offered ?? [], locale)].map(([id, name]) => ({ id, name })),
    statements: statementsOf(stored, named),
  }
}

function inOrder(names: StoredName[], locale: Locale): ComparedRows['skills'] {
  const { compare } = new Intl.Collator(locale)
  const shown = names.map(
    ([id, source, words, outdated]) => [id, shownText({ source, words, outdated }, locale)] as const,
  )
  return new Map(shown.sort(([, one], [, other]) => compare(one.words, other.words)))
}

function statementsOf({ asked, levels }: Stored, skills: ComparedRows['skills']) {
  const places = new Map([...skills.keys()].map((id, at) => [id, at]))
  const placeOf = (skill: string) => places.get(skill) ?? 0
  const inPlace = (asked ?? []).sort(([one], [other]) => placeOf(one) - placeOf(other))
  const byRole = new Map<string, ComparedStatement[]>()
  for (const [skill, role, statements, pointed] of inPlace) {
    const known = byRole.get(role) ?? []
    byRole.set(role, known)
    const topics = topicsByKey(pointed)
    for (const statement of statements.split(',')) {
      const [key = '', rank, required] = statement.split(' ')
      known.push({
        skill,
        key,
        level: levels[Number(rank) - 1]?.id ?? '',
        required: required === '1',
        topics: topics.get(key) ?? [],
      })
    }
  }
  return byRole
}

function topicsByKey(pointed: string | null): Map<string, string[]> {
  const byKey = new Map<string, string[]>()
  for (const pair of pointed?.split(',') ?? []) {
    const [key = '', topic = ''] = pair.split(' ')
    const known = byKey.get(key)
    if (known) known.push(topic)
    else byKey.set(key, [topic])
  }
  return byKey
}

export type StatementPlace = { skill: string; role: string; key: string }
export type ComparedTexts = {
  statement: (place: StatementPlace) => ShownText
  topics: Record<string, ShownText>
}

type StoredText = [
  ...place: [string, string, string],
  source: string,
  words: string | null,
  outdated: boolean,
]

/** The words of the statements that are shown, and the names of the topics, each found by its key. */
export async function findComparedTexts(
  places: StatementPlace[],
  topics: string[],
  locale: Locale,
): Promise<ComparedTexts> {
  const [found] = await db.$queryRaw<
    [{ texts: StoredText[] | null; topics: { id: string; name: LocalizedText }[] | null }]
  >`
    select
      (
        select json_agg(json_build_array(wanted.skill_id, wanted.role_id, wanted.key, source.text, own.text, coalesce(own.outdated, false)))
        from (
          select distinct *
          from unnest(${places.map(({ skill }) => skill)}::text[], ${places.map(({ role }) => role)}::text[], ${places.map(({ key }) => key)}::text[])
            as wanted(skill_id, role_id, key)
        ) wanted
        join statement_text source on
          (source.skill_id, source.role_id, source.key) = (wanted.skill_id, wanted.role_id, wanted.key)
        left join statement_text own on
          (own.skill_id, own.role_id, own.key, own.locale) = (wanted.skill_id, wanted.role_id, wanted.key, ${locale})
        where source.locale = ${sourceLocale}
      ) as texts,
      (select json_agg(json_build_object('id', id, 'name', name)) from topic where id = any(${topics})) as topics`
  const texts = new Map(
    (found.texts ?? []).map(([skill, role, key, source, words, outdated]) => [
      `${skill}/${role}/${key}`,
      shownText({ source, words, outdated }, locale),
    ]),
  )
  return {
    statement: ({ skill, role, key }) =>
      texts.get(`${skill}/${role}/${key}`) ?? { words: key, lang: sourceLocale, outdated: false },
    topics: Object.fromEntries((found.topics ?? []).map(({ id, name }) => [id, textIn(locale, name)])),
  }
}
