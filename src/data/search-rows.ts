import 'server-only'
import { type Asking, mostFound } from '@/domain/found'
import { type Locale, sourceLocale } from '@/domain/locale'
import type { Transaction } from './db'
import { Prisma } from './generated/client'
import type { Queries, Sought } from './search-words'

/** A row of an answer. Hits stand between the marks that `hitMarks` names. */
export type FoundRow = {
  kind: 'skill' | 'role' | 'topic' | 'statement'
  id: string
  title: string
  title_lang: Locale
  title_marked: string | null
  text: string | null
  text_lang: Locale | null
  text_marked: string | null
  place: {
    skill: { id: string; name: string }
    role: { id: string; family: string; stack: string | null }
    level: { id: string; name: string; rank: number }
    required: boolean
    key: string
  } | null
}

/** No text of ours holds them (see `wordsSchema`). */
export const hitMarks = { start: '\u0001', stop: '\u0002' } as const

/**
 * So many are looked at. Of the statements the first that the index gives are, fewer where each has its cell looked up;
 * of those, what is required first, so many are ranked.
 */
const candidates = { names: 200, texts: 40, statements: 1000, inCells: 300, ranked: 120 } as const

/** How Postgres reads each language. These are names of ours, and no parameter: an index is found by them. */
const configs: Record<Locale, string> = { en: 'search_english', es: 'search_spanish' }

/**
 * Everything that is found, in one statement: names before summaries and meanings, those before statements, what is
 * required before what is optional, then as Postgres ranks it. Of each kind one more than is shown, to tell that there
 * is more.
 */
export function findFoundRows(
  { own, source, words }: Sought,
  asking: Asking,
  locale: Locale,
  transaction: Transaction,
): Promise<FoundRow[]> {
  const mine = languageOf(locale, own)
  const english = languageOf(sourceLocale, source)
  const isSource = locale === sourceLocale
  const start = words.join(' ')
  const most = (count: number) => Prisma.raw(String(count))
  const languages = isSource ? { mine } : { mine, english }
  const namedBy = (name: Texts, explained: Texts) => bestNamed(languages, { name, explained, start, locale })

  return transaction.$queryRaw<FoundRow[]>`
    with
      skill_hit as (
        ${namedBy({ table: 'skill_text', id: 'skill_id', text: 'name' }, { table: 'skill_text', id: 'skill_id', text: 'summary' })}
        ${onlyWith(asking, Prisma.sql`expectation.skill_id = hit.id`)}
        limit ${most(mostFound.named + 1)}
      ),
      role_hit as (
        select * from (select id, starts, rank
        from role,
          lateral (select
            concat_ws(' ', coalesce(words_in(${locale}, family), words_in('en', family)), stack) as own,
            concat_ws(' ', words_in('en', family), stack, id) as source) as name,
          lateral (select
            starts_with(unaccent(searchable(lower(own))), ${start}) or starts_with(unaccent(searchable(lower(coalesce(stack, '')))), ${start}) as starts,
            greatest(${mine.rank(Prisma.sql`own`)}, ${english.rank(Prisma.sql`source`)}) as rank) as told
        where (${mine.vector(Prisma.sql`concat(own, ' ', id)`)} @@ ${mine.query} or ${english.vector(Prisma.sql`source`)} @@ ${english.query})
        order by starts desc, rank desc, position
        offset 0) as hit
        ${onlyWith(asking, Prisma.sql`expectation.role_id = hit.id`)}
        limit ${most(mostFound.named + 1)}
      ),
      topic_hit as (
        ${namedBy({ table: 'topic', id: 'id', text: 'name' }, { table: 'topic', id: 'id', text: 'meaning' })}
        ${onlyWithStatement(asking)}
        limit ${most(mostFound.named + 1)}
      ),
      said as (
        ${statementsOf(mine, asking)}
        ${isSource ? Prisma.empty : Prisma.sql`union all ${untranslatedOf(english, locale, asking)}`}
      ),
      required_first as (
        select said.*, cell.*
        from said, lateral (
          select level_id, required, level.rank as level_rank
          from statement
          join expectation using (skill_id, role_id, level_id)
          join level on level.id = level_id
          where (statement.skill_id, statement.role_id, statement.key) = (said.skill_id, said.role_id, said.key)
          -- Keeps a thousand keys from being looked up by reading the whole table.
          limit 1
        ) as cell
        order by required desc
        limit ${most(candidates.ranked)}
      ),
      statement_hit as (
        select
          *,
          case locale when 'en' then ${english.rank(Prisma.sql`text`)} else ${mine.rank(Prisma.sql`text`)} end as rank
        from required_first
        order by required desc, rank desc, level_rank, skill_id, role_id, key
        limit ${most(mostFound.statements + 1)}
      ),
      answer as (
        select
          skill_hit.tier, 0 as place_of_kind, starts, rank, 'skill' as kind, skill_hit.id,
          coalesce(own.name, source.name) as title,
          case when own.name is null then 'en' else ${locale} end as title_lang,
          coalesce(own.summary, source.summary) as text,
          case when own.summary is null then 'en' else ${locale} end as text_lang,
          null::boolean as required, null::jsonb as place
        from skill_hit
        join skill_text source on source.skill_id = skill_hit.id and source.locale = 'en'
        left join skill_text own on own.skill_id = skill_hit.id and own.locale = ${locale}
        union all
        select
          0, 1, starts, rank, 'role', role.id,
          case when stack is null then name else concat(name, ' (', stack, ')') end,
          case when words_in(${locale}, family) is null then 'en' else ${locale} end,
          null, null, null, null
        from role_hit join role using (id),
          lateral (select coalesce(words_in(${locale}, family), words_in('en', family)) as name) as named
        union all
        select
          topic_hit.tier, 2, starts, rank, 'topic', topic.id,
          coalesce(words_in(${locale}, name), words_in('en', name)),
          case when words_in(${locale}, name) is null then 'en' else ${locale} end,
          coalesce(words_in(${locale}, meaning), words_in('en', meaning)),
          case when words_in(${locale}, meaning) is null then 'en' else ${locale} end,
          null, null
        from topic_hit join topic using (id)
        union all
        select
          2, 3, false, statement_hit.rank, 'statement', key, statement_hit.text, statement_hit.locale, null, null, required,
          jsonb_build_object(
            'key', key,
            'required', required,
            'skill', jsonb_build_object('id', statement_hit.skill_id, 'name', coalesce(own.name, source.name)),
            'role', jsonb_build_object('id', role.id, 'stack', stack, 'family', coalesce(words_in(${locale}, family), words_in('en', family))),
            'level', jsonb_build_object('id', level.id, 'rank', level_rank, 'name', coalesce(words_in(${locale}, level.name), words_in('en', level.name)))
          )
        from statement_hit
        join role on role.id = role_id
        join level on level.id = level_id
        join skill_text source on source.skill_id = statement_hit.skill_id and source.locale = 'en'
        left join skill_text own on own.skill_id = statement_hit.skill_id and own.locale = ${locale}
      )
    select
      kind, id, title, title_lang, text, text_lang, place,
      case title_lang when 'en' then ${english.marked(Prisma.sql`title`)} else ${mine.marked(Prisma.sql`title`)} end as title_marked,
      case text_lang when 'en' then ${english.marked(Prisma.sql`text`)} else ${mine.marked(Prisma.sql`text`)} end as text_marked
    from answer
    order by tier, required desc nulls last, starts desc, case when tier = 2 then rank else 0 end desc, place_of_kind, rank desc, length(title), title, id`
}

type Language = ReturnType<typeof languageOf>

/** How one language is searched for what was asked. Where it cannot hold it, the query is `null` and finds nothing. */
function languageOf(locale: Locale, queries: Queries | null) {
  const config = Prisma.raw(`'${configs[locale]}'`)
  const asked = Prisma.sql`${queries?.all ?? null}::text::tsquery`
  const vector = (text: Prisma.Sql) => Prisma.sql`to_tsvector(${config}, searchable(${text}))`
  return {
    locale: Prisma.raw(`'${locale}'`),
    query: asked,
    vector,
    /** What has the words themselves comes before what has words that start like them. */
    rank: (text: Prisma.Sql) => Prisma.sql`(
      select ts_rank(vector, ${asked}, 2) + coalesce((vector @@ ${queries?.whole ?? null}::text::tsquery)::int, 0)
      from (select ${vector(text)} as vector offset 0) as it
    )`,
    marked: (text: Prisma.Sql) =>
      Prisma.sql`ts_headline(${config}, searchable(${text}), ${asked}, ${`StartSel=${hitMarks.start}, StopSel=${hitMarks.stop}, HighlightAll=true`})`,
  }
}

type Texts = { table: 'skill_text' | 'topic'; id: 'skill_id' | 'id'; text: 'name' | 'summary' | 'meaning' }

/**
 * What has the words in its name, then what explains itself with them, each once, the best first. `english` is looked
 * through as well where it is not the reader's own language.
 */
function bestNamed(
  { mine, english }: { mine: Language; english?: Language },
  { name, explained, start, locale }: { name: Texts; explained: Texts; start: string; locale: Locale },
): Prisma.Sql {
  const hits = [
    namesOf(mine, name, start),
    ...(english ? [namesOf(english, name, start)] : []),
    textsOf(mine, explained),
    ...(english ? [textsOf(english, explained, locale)] : []),
  ]
  return Prisma.sql`select * from (
    select hit.id, min(tier) as tier, bool_or(starts) as starts, max(rank) as rank
    from (${Prisma.join(hits, ' union all ')}) as hit (id, tier, starts, rank)
    group by hit.id
    order by tier, starts desc, rank desc, hit.id
    offset 0) as hit`
}

/** Whatever has the words in its name. A name that begins with them is what was meant. */
function namesOf(language: Language, texts: Texts, start: string): Prisma.Sql {
  const { from, text, id } = spelt(language, texts)
  return Prisma.sql`(
    select ${id}, 0, starts_with(unaccent(searchable(lower(${text}))), ${start}), ${language.rank(text)}
    from ${from} ${language.vector(text)} @@ ${language.query} limit ${Prisma.raw(String(candidates.names))}
  )`
}

/** Whatever has the words in its summary or its meaning; `unless` it has that in the reader's language. */
function textsOf(language: Language, texts: Texts, unless?: Locale): Prisma.Sql {
  const { from, text, id } = spelt(language, texts)
  return Prisma.sql`(
    select ${id}, 1, false, ${language.rank(text)}
    from ${from} ${language.vector(text)} @@ ${language.query} ${unless ? untranslated(texts, unless) : Prisma.empty} limit ${Prisma.raw(String(candidates.texts))}
  )`
}

const untranslated = ({ table }: Texts, locale: Locale) =>
  table === 'topic'
    ? Prisma.sql`and words_in(${locale}, meaning) is null`
    : Prisma.sql`and not exists (
        select from skill_text own
        where own.skill_id = skill_text.skill_id and own.locale = ${locale} and own.summary is not null
      )`

function spelt({ locale }: Language, { table, id, text }: Texts) {
  const isTopic = table === 'topic'
  return {
    id: Prisma.raw(id),
    text: isTopic ? Prisma.sql`words_in(${locale}, ${Prisma.raw(text)})` : Prisma.raw(text),
    from: isTopic ? Prisma.sql`topic where` : Prisma.sql`skill_text where locale = ${locale} and`,
  }
}

/** The first statements that have the words, with no order: what is common is bounded here. */
function statementsOf(language: Language, asking: Asking): Prisma.Sql {
  const most = isInCells(asking) ? candidates.inCells : candidates.statements
  return Prisma.sql`(
    ${textsThatHave(language, asking)} ${inCells(asking, Prisma.raw('statement_text'))}
    limit ${Prisma.raw(String(most))}
  )`
}

/** Of the first English statements that have the words, those that nobody translated. */
function untranslatedOf(english: Language, locale: Locale, asking: Asking): Prisma.Sql {
  return Prisma.sql`(
    select * from (${textsThatHave(english, asking)} limit ${Prisma.raw(String(candidates.statements))}) as source
    where (
      select true from statement_text own
      where (own.skill_id, own.role_id, own.key) = (source.skill_id, source.role_id, source.key) and own.locale = ${locale}
      limit 1
    ) is null ${inCells(asking, Prisma.raw('source'))}
  )`
}

const textsThatHave = (language: Language, asking: Asking) => Prisma.sql`
  select skill_id, role_id, key, locale, text from statement_text
  where locale = ${language.locale} and ${language.vector(Prisma.raw('text'))} @@ ${language.query}
    ${asking.role === null ? Prisma.empty : Prisma.sql`and role_id = ${asking.role}`} ${domainFilter(asking)}`

const hasFilter = ({ domain, role, level, required }: Asking) =>
  domain !== null || role !== null || level !== null || required

/**
 * Only what has a cell that the filters leave. It is looked up one by one, in their order, until there are enough: a
 * subquery with a limit is never turned into a join over everything.
 */
function onlyWith(asking: Asking, where: Prisma.Sql): Prisma.Sql {
  if (!hasFilter(asking)) return Prisma.empty
  return Prisma.sql`where (
    select true from expectation where ${where} ${cellFilter(asking)} ${domainFilter(asking)} limit 1
  )`
}

/** Only topics on which there is a statement in such a cell. */
function onlyWithStatement(asking: Asking): Prisma.Sql {
  if (!hasFilter(asking)) return Prisma.empty
  return Prisma.sql`where (
    select true from statement_topic it
    join statement using (skill_id, role_id, key)
    join expectation using (skill_id, role_id, level_id)
    where it.topic_id = hit.id ${cellFilter(asking)} ${domainFilter(asking)}
    limit 1
  )`
}

const domainFilter = ({ domain }: Asking) =>
  domain === null
    ? Prisma.empty
    : Prisma.sql`and skill_id in (select skill.id from skill join skill_group on skill_group.id = group_id where domain_id = ${domain})`

function cellFilter({ role, level, required }: Asking): Prisma.Sql {
  return Prisma.sql`
    ${role === null ? Prisma.empty : Prisma.sql`and role_id = ${role}`}
    ${level === null ? Prisma.empty : Prisma.sql`and level_id = ${level}`}
    ${required ? Prisma.sql`and required` : Prisma.empty}`
}

const isInCells = ({ level, required }: Asking) => level !== null || required

/** What a row of a text does not tell by itself. */
function inCells(asking: Asking, said: Prisma.Sql): Prisma.Sql {
  if (!isInCells(asking)) return Prisma.empty
  return Prisma.sql`and (
    select true from statement join expectation using (skill_id, role_id, level_id)
    where (skill_id, role_id, statement.key) = (${said}.skill_id, ${said}.role_id, ${said}.key) ${cellFilter(asking)}
    limit 1
  )`
}
