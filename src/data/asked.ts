import 'server-only'
import { cache } from 'react'
import type { AskedCell, AskedOfRole, AskedStatement } from '@/domain/asked'
import { idSchema } from '@/domain/id'
import { type Locale, sourceLocale } from '@/domain/locale'
import { db } from './db'
import type { StoredText } from './shown-text'
import { catalogueTag, skillsTag, tagged } from './tagged'

/** What a role is asked over all its skills, or `null` when there is no such role. Skills stand in the order of their names. */
export const findAsked = cache(async (role: string, locale: Locale): Promise<AskedOfRole | null> => {
  // Addresses hold anything.
  if (!idSchema.safeParse(role).success) return null
  return tagged([catalogueTag, skillsTag], ['asked', role, locale], () => readAsked(role, locale))
})

type StoredSkill = {
  id: string
  revision: number
  name: StoredText
  cells: {
    level: string
    required: boolean
    statements: (StoredText & { key: string; also: string[] | null })[]
  }[]
}

async function readAsked(role: string, locale: Locale): Promise<AskedOfRole | null> {
  const [stored] = await db.$queryRaw<{ is_known: boolean; skills: StoredSkill[] }[]>`
    with
      said as (
        select
          statement.skill_id,
          statement.level_id,
          jsonb_agg(
            jsonb_build_object(
              'key', statement.key,
              'source', source.text,
              'words', own.text,
              'outdated', own.outdated,
              'also', (
                select jsonb_agg(other.role_id order by role.position)
                from statement other
                join role on role.id = other.role_id
                where other.skill_id = statement.skill_id and other.key = statement.key and other.role_id <> ${role}
              )
            )
            order by statement.position
          ) as statements
        from statement
        join statement_text source on
          (source.skill_id, source.role_id, source.key, source.locale)
          = (statement.skill_id, statement.role_id, statement.key, statement.source_locale)
        left join statement_text own on
          (own.skill_id, own.role_id, own.key) = (statement.skill_id, statement.role_id, statement.key)
          and own.locale = ${locale}
        where statement.role_id = ${role}
        group by statement.skill_id, statement.level_id
      ),
      asked as (
        select
          expectation.skill_id,
          jsonb_agg(
            jsonb_build_object('level', level.id, 'required', expectation.required, 'statements', said.statements)
            order by level.rank
          ) as cells
        from expectation
        join level on level.id = expectation.level_id
        join said using (skill_id, level_id)
        where expectation.role_id = ${role}
        group by expectation.skill_id
      )
    select
      exists (select from role where id = ${role}) as is_known,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', skill.id,
          'revision', document.current,
          'name', jsonb_build_object('source', source.name, 'words', own.name, 'outdated', own.name_outdated),
          'cells', asked.cells
        )), '[]')
        from asked
        join skill on skill.id = asked.skill_id
        join document on document.subject = skill.subject
        join skill_text source on source.skill_id = skill.id and source.locale = skill.source_locale
        left join skill_text own on own.skill_id = skill.id and own.locale = ${locale}
      ) as skills`
  if (!stored?.is_known) return null
  const skills = stored.skills.map(({ id, revision, name, cells }) => {
    const { words, lang } = shown(name)
    return { id, name: words, ...(lang ? { lang } : {}), revision, cells: cells.map(cellOf) }
  })
  return { role, skills: skills.sort((one, other) => one.name.localeCompare(other.name, locale)) }

  function shown({
    source,
    words,
    outdated,
  }: StoredText): Pick<AskedStatement, 'words' | 'lang' | 'outdated'> {
    if (words !== null) return { words, ...(outdated ? { outdated: true } : {}) }
    return { words: source, ...(locale === sourceLocale ? {} : { lang: sourceLocale }) }
  }

  function cellOf({ level, required, statements }: StoredSkill['cells'][number]): AskedCell {
    return {
      level,
      required,
      statements: statements.map(
        ({ key, also, ...text }): AskedStatement => ({
          key,
          ...shown(text),
          ...(also ? { alsoIn: also } : {}),
        }),
      ),
    }
  }
}
