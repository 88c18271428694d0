import 'server-only'
import type { PagedQuery } from '@/domain/api-query'
import type { ApiChange, ApiOldRevision, ApiRevision } from '@/domain/api-revision'
import { type CatalogueDocument, catalogueSubject, skillSubject } from '@/domain/catalogue'
import type { SkillDocument } from '@/domain/document'
import { idSchema } from '@/domain/id'
import { type Answered, type Asked, type Links, linksFor } from './api-answer'
import { cursorOf, directionOf, isBackwards, pageOf, rowsToRead } from './api-page'
import { profileBody } from './api-profile'
import { apiStoredText } from './api-text'
import { missingWords } from './api-unknown'
import { db } from './db'
import { skillOf } from './document'
import { Prisma } from './generated/client'
import { profileOf } from './profile'
import type { StoredText } from './shown-text'
import { groundFor } from './standing-ground'

type RevisionRow = { number: number; at: Date; origin: ApiRevision['origin']; reason: string }

/** The revisions of a skill, newest first. */
export async function findRevisionPage(id: string, query: PagedQuery, asked: Asked) {
  const cursor = cursorOf(query)
  if (cursor !== null && !/^[1-9]\d{0,8}$/.test(cursor)) return { faults: [misplaced(query)] }
  const rows = idSchema.safeParse(id).success ? await readRevisions(id, query) : []
  if (rows.length === 0 && !(await isSkill(id))) return { missing: await missingWords('skill', id) }
  const links = linksFor(asked)
  return {
    body: pageOf(rows, {
      query,
      links,
      steps: ['skills', id, 'revisions'],
      keyOf: ({ number }) => String(number),
      entryOf: (row): ApiRevision => ({
        ...revisionBody(row),
        links: {
          self: links.api(['skills', id, 'revisions', String(row.number)]),
          skill: links.api(['skills', id]),
        },
      }),
    }),
  }
}

/**
 * A skill as it stood. It stands on the catalogue of its time, so that what is answered never becomes another; what was
 * renamed since still has the name of then.
 */
export async function findOldRevision(
  id: string,
  number: string,
  asked: Asked,
): Promise<Answered<ApiOldRevision>> {
  const isAddress = idSchema.safeParse(id).success && /^[1-9]\d{0,8}$/.test(number)
  const found = isAddress ? await readOldRevision(id, Number(number)) : null
  if (!found) return { missing: await missingRevision(id, number) }
  const { document, ground, latest, ...row } = found
  const catalogue = groundFor(document, [ground, latest])
  const links = linksFor(asked)
  const steps = (at: number) => ['skills', id, 'revisions', String(at)]
  return {
    isFinal: true,
    body: {
      ...revisionBody(row),
      skill: profileBody(profileOf({ id, revision: row.number, document }, catalogue, asked.locale)),
      links: {
        self: links.api(steps(row.number)),
        ...(row.number > 1 ? { prev: links.api(steps(row.number - 1)) } : {}),
        revisions: links.api(['skills', id, 'revisions']),
        skill: links.api(['skills', id]),
      },
    },
  }
}

/** Every revision of every skill and of the catalogue, newest first. */
export async function findChangePage(query: PagedQuery, asked: Asked) {
  const place = placeIn(cursorOf(query))
  if (place === 'nowhere') return { faults: [misplaced(query)] }
  const rows = await readChanges(query, place, asked)
  const links = linksFor(asked)
  return {
    body: pageOf(rows, {
      query,
      links,
      steps: ['revisions'],
      keyOf: ({ subject, number }) => `${subject.replace('/', '.')}.${number}`,
      entryOf: (row) => changeOf(row, asked, links),
    }),
  }
}

const misplaced = ({ after }: PagedQuery) => ({
  parameter: after === undefined ? 'before' : 'after',
  detail: 'It is no place in this list: take it from a link.',
})

const revisionBody = ({ number, at, origin, reason }: RevisionRow) => ({
  number,
  day: at.toISOString().slice(0, 10),
  at: at.toISOString(),
  origin,
  reason,
})

function readRevisions(id: string, query: PagedQuery) {
  const cursor = cursorOf(query)
  const beyond = isBackwards(query) ? Prisma.sql`number >` : Prisma.sql`number <`
  return db.$queryRaw<RevisionRow[]>`
    select number, created_at as at, origin::text, reason from revision
    where subject = ${skillSubject(id)} and ${cursor === null ? Prisma.sql`true` : Prisma.sql`${beyond} ${Number(cursor)}`}
    order by number ${directionOf(query, 'desc')} limit ${rowsToRead(query)}`
}

const isSkill = async (id: string) =>
  (await db.document.count({ where: { subject: skillSubject(id) } })) > 0 && idSchema.safeParse(id).success

/** The catalogue's revision of that time, and where there was none yet, its first. */
async function readOldRevision(id: string, number: number) {
  const [found] = await db.$queryRaw<
    (RevisionRow & { document: SkillDocument; ground: CatalogueDocument; latest: CatalogueDocument })[]
  >`
    select skill.number, skill.created_at as at, skill.origin::text, skill.reason, skill.document,
      (
        select document from revision
        where subject = ${catalogueSubject} and (number = 1 or created_at <= skill.created_at)
        order by number desc limit 1
      ) as ground,
      (select document from revision where subject = ${catalogueSubject} order by number desc limit 1) as latest
    from revision skill
    where skill.subject = ${skillSubject(id)} and skill.number = ${number}`
  return found ?? null
}

async function missingRevision(id: string, number: string): Promise<string> {
  const document = await db.document.findUnique({
    where: { subject: skillSubject(id) },
    select: { current: true },
  })
  if (!document || !idSchema.safeParse(id).success) return missingWords('skill', id)
  return `"${id}" has no revision ${JSON.stringify(number)}: they are counted from 1 to ${document.current}.`
}

type ChangeRow = RevisionRow & { subject: string; name: StoredText | null }
type ChangePlace = { subject: string; number: number } | null

/** `catalogue.3` or `skills.rabbitmq.3`. */
function placeIn(cursor: string | null): ChangePlace | 'nowhere' {
  if (cursor === null) return null
  const parts = /^(catalogue|skills\.([a-z0-9-]+))\.([1-9]\d{0,8})$/.exec(cursor)
  if (!parts) return 'nowhere'
  return { subject: parts[2] ? skillSubject(parts[2]) : catalogueSubject, number: Number(parts[3]) }
}

/** Revisions of one moment, such as those of one import, stand in the order of their subjects. */
function readChanges(query: PagedQuery, place: ChangePlace, { locale }: Asked) {
  const comparison = isBackwards(query) ? Prisma.sql`>` : Prisma.sql`<`
  const direction = directionOf(query, 'desc')
  return db.$queryRaw<ChangeRow[]>`
    with picked as (
      select subject, number, created_at, origin, reason from revision
      where ${
        place === null
          ? Prisma.sql`true`
          : Prisma.sql`(created_at, subject, number) ${comparison} (
              select created_at, subject, number from revision where subject = ${place.subject} and number = ${place.number}
            )`
      }
      order by created_at ${direction}, subject ${direction}, number ${direction}
      limit ${rowsToRead(query)}
    )
    select
      picked.subject, picked.number, picked.created_at as at, picked.origin::text, picked.reason,
      case when skill.id is not null then
        jsonb_build_object('source', source.name, 'words', own.name, 'outdated', own.name_outdated)
      end as name
    from picked
    left join skill on skill.subject = picked.subject
    left join skill_text source on source.skill_id = skill.id and source.locale = skill.source_locale
    left join skill_text own on own.skill_id = skill.id and own.locale = ${locale}
    order by picked.created_at ${direction}, picked.subject ${direction}, picked.number ${direction}`
}

function changeOf({ subject, name, ...row }: ChangeRow, { locale }: Asked, links: Links): ApiChange {
  if (subject === catalogueSubject) return { skill: null, ...revisionBody(row), links: {} }
  const id = skillOf(subject)
  return {
    skill: { id, name: name ? apiStoredText(locale, name) : { text: id, lang: 'en' } },
    ...revisionBody(row),
    links: {
      revision: links.api(['skills', id, 'revisions', String(row.number)]),
      skill: links.api(['skills', id]),
    },
  }
}
