import 'server-only'
import { type CatalogueDocument, catalogueSubject, skillSubject } from '@/domain/catalogue'
import { countsOf, expectationsOf, type SkillDocument } from '@/domain/document'
import { idSchema } from '@/domain/id'
import { type Locale, textIn } from '@/domain/locale'
import { type RevisionSummary, summaryOf } from '@/domain/revision-summary'
import { roleName } from '@/domain/role'
import { db } from './db'
import { type SubjectDocument, skillOf } from './document'
import { type Counts, catalogueCounts } from './import-counts'
import { catalogueTag, skillsTag, skillTag, tagged } from './tagged'

/** How many revisions a feed tells of. */
export const mostRevisions = 50

type FirstState = { roles: number; required: number; optional: number; statements: number }

/** What a revision brought. Roles and levels of changed statements are said by their names. */
export type RevisionNews = {
  subject: string
  number: number
  /** When it was accepted, as an ISO time. */
  at: string
  origin: 'import' | 'proposal' | 'restore'
  /** What whoever accepted it said. */
  reason: string
} & (
  | { kind: 'first-skill'; skill: string; name: string; state: FirstState }
  | { kind: 'skill'; skill: string; name: string; summary: RevisionSummary }
  | { kind: 'catalogue'; entries: Counts }
)

/** The latest revisions of everything, the newest first. */
export const findNews = (locale: Locale): Promise<RevisionNews[]> =>
  tagged([catalogueTag, skillsTag], ['news', locale], () => readNews(null, locale))

/** The latest revisions of one skill, or `null` when there is none of that id. */
export async function findSkillNews(
  skill: string,
  locale: Locale,
): Promise<{ name: string; news: RevisionNews[] } | null> {
  // Addresses hold anything, and tags go into a header.
  if (!idSchema.safeParse(skill).success) return null
  const news = await tagged([skillTag(skill), catalogueTag], ['news', locale], () =>
    readNews(skillSubject(skill), locale),
  )
  const [latest] = news
  return latest && latest.kind !== 'catalogue' ? { name: latest.name, news } : null
}

type Stored = {
  subject: string
  number: number
  origin: RevisionNews['origin']
  reason: string
  at: string
  document: SubjectDocument
  /** The revision before it. */
  before: SubjectDocument | null
  /** The current catalogue, with the first row only. */
  catalogue: CatalogueDocument | null
}

async function readNews(subject: string | null, locale: Locale): Promise<RevisionNews[]> {
  const stored = await db.$queryRaw<Stored[]>`
    with latest as (
      select subject, number from revision
      where ${subject}::text is null or subject = ${subject}
      order by created_at desc, subject, number desc
      limit ${mostRevisions}
    )
    select
      now.subject, now.number, now.origin, now.reason, now.document, before.document as before,
      to_char(now.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      case when row_number() over (order by now.created_at desc, now.subject, now.number desc) = 1 then (
        select document from revision
        where (subject, number) = (select subject, current from document where subject = ${catalogueSubject})
      ) end as catalogue
    from latest
    join revision now using (subject, number)
    left join revision before on before.subject = now.subject and before.number = now.number - 1
    order by now.created_at desc, now.subject, now.number desc`
  const named = namesIn(stored[0]?.catalogue ?? null, locale)
  return stored.map((revision) => newsOf(revision, locale, named))
}

type Named = (noun: 'role' | 'level', id: string) => string

function newsOf({ document, before, catalogue: _, ...revision }: Stored, locale: Locale, named: Named) {
  if (revision.subject === catalogueSubject) {
    const entries = catalogueCounts(before as CatalogueDocument | null, document as CatalogueDocument)
    return { ...revision, kind: 'catalogue' as const, entries: entries.entries }
  }
  const after = document as SkillDocument
  const told = { ...revision, skill: skillOf(revision.subject), name: textIn(locale, after.name).words }
  if (!before) return { ...told, kind: 'first-skill' as const, state: stateOf(after) }
  const { counts, statements } = summaryOf(before as SkillDocument, after, locale)
  const readable = statements.map((it) => ({
    ...it,
    role: named('role', it.role),
    level: named('level', it.level),
  }))
  return { ...told, kind: 'skill' as const, summary: { counts, statements: readable } }
}

const stateOf = (document: SkillDocument): FirstState => ({
  ...countsOf(document),
  statements: expectationsOf(document).reduce((sum, { statements }) => sum + statements.length, 0),
})

/** A role or a level that is no longer in the catalogue is called by its id. */
function namesIn(catalogue: CatalogueDocument | null, locale: Locale): Named {
  const levels = (catalogue?.levels ?? []).map(({ id, name }) => [`level ${id}`, textIn(locale, name).words])
  const roles = (catalogue?.roles ?? []).map(({ id, family, stack }) => [
    `role ${id}`,
    roleName(textIn(locale, family).words, stack),
  ])
  const names: Record<string, string> = Object.fromEntries([...levels, ...roles])
  return (noun, id) => names[`${noun} ${id}`] ?? id
}
