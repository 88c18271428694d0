import { Prisma } from './generated/client'

/**
 * The name of a skill as lists are ordered by it: without accents and capitals, by its letters' codes, so that the
 * order is the same whatever language the database was made in. `source` and `own` are the texts of the skill.
 */
export const nameOrder = Prisma.sql`lower(
  regexp_replace(normalize(coalesce(own.name, source.name), NFD), '[\\u0300-\\u036f]', '', 'g')
) collate "C"`
