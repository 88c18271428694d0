import 'server-only'
import { type Found, mostFound } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import type { Transaction } from './db'

type Named = { kind: 'skill' | 'role' | 'topic'; id: string; name: string; lang: Locale }

/** The names that are most like one of the words that were looked for, whatever the filters say. */
export async function findNearestNames(
  words: string[],
  locale: Locale,
  transaction: Transaction,
): Promise<Found[]> {
  const names = await transaction.$queryRaw<Named[]>`
    with named as (
      select 'skill' as kind, skill.id, coalesce(own.name, source.name) as name, own.name is not null as is_own
      from skill
      join skill_text source on source.skill_id = skill.id and source.locale = 'en'
      left join skill_text own on own.skill_id = skill.id and own.locale = ${locale}
      union all
      select 'role', id, case when stack is null then own else concat(own, ' (', stack, ')') end, words_in(${locale}, family) is not null
      from role, lateral (select coalesce(words_in(${locale}, family), words_in('en', family)) as own) as family_of
      union all
      select 'topic', id, coalesce(words_in(${locale}, name), words_in('en', name)), words_in(${locale}, name) is not null
      from topic
    )
    select kind, id, name, case when is_own then ${locale} else 'en' end as lang
    from named, lateral (
      select coalesce(max(word_similarity(word, unaccent(lower(searchable(name))))), 0) as likeness
      from unnest(${words}::text[]) as word
      where length(word) > 2
    ) as it
    where likeness > 0.35
    order by likeness desc, length(name), id
    limit ${mostFound.nearest}`
  return names.map(({ kind, id, name, lang }) => ({
    kind,
    id,
    title: [{ words: name, isHit: false }],
    text: null,
    ...(lang === locale ? {} : { lang }),
    place: null,
  }))
}
