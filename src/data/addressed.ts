import 'server-only'
import { db } from './db'
import { catalogueTag, skillsTag, tagged } from './tagged'

/** What has a page of its own, whatever the language. Days are `YYYY-MM-DD`. */
export type Addressed = {
  skills: { id: string; updated: string }[]
  /** `updated` is the latest day of a skill that asks the role, `levels` are those at which one does. */
  roles: { id: string; updated: string | null; levels: string[] }[]
  topics: string[]
}

export const findAddressed = () => tagged([catalogueTag, skillsTag], ['addressed'], readAddressed)

async function readAddressed(): Promise<Addressed> {
  const [found] = await db.$queryRaw<[Addressed]>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'updated', updated) order by id), '[]') from skill) as skills,
      (
        select coalesce(jsonb_agg(
          jsonb_build_object('id', role.id, 'updated', asked.updated, 'levels', coalesce(asked_at.levels, '[]'))
          order by role.position
        ), '[]')
        from role
        cross join lateral (
          select max(skill.updated) as updated
          from skill_role join skill on skill.id = skill_id
          where role_id = role.id
        ) asked
        cross join lateral (
          select jsonb_agg(level.id order by level.rank) as levels
          from level
          where exists (select from expectation where (role_id, level_id) = (role.id, level.id))
        ) asked_at
      ) as roles,
      (select coalesce(jsonb_agg(id order by position), '[]') from topic) as topics`
  return found
}
