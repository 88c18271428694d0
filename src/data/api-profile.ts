import 'server-only'
import type { ApiOldProfile, ApiProfile } from '@/domain/api-skill'
import { type CatalogueDocument, catalogueSubject, skillSubject } from '@/domain/catalogue'
import type { SkillDocument } from '@/domain/document'
import { idSchema } from '@/domain/id'
import { roleName } from '@/domain/role'
import { type Answered, type Asked, linksFor } from './api-answer'
import { skillLinks } from './api-skills'
import { apiText } from './api-text'
import { missingWords } from './api-unknown'
import { db } from './db'
import { type Profile, profileOf } from './profile'

/** The current profile of a skill. */
export async function findApiProfile(id: string, asked: Asked): Promise<Answered<ApiProfile>> {
  const found = idSchema.safeParse(id).success ? await readCurrent(id) : null
  if (!found) return { missing: await missingWords('skill', id) }
  const { revision, document, catalogue } = found
  const profile = profileOf({ id, revision, document }, catalogue, asked.locale)
  return { body: { ...profileBody(profile), links: skillLinks(id, linksFor(asked)) } }
}

/** A profile as the API tells it. */
export function profileBody(profile: Profile): ApiOldProfile {
  return {
    id: profile.id,
    name: apiText(profile.name),
    summary: apiText(profile.summary),
    domain: named(profile.domain),
    group: named(profile.group),
    updated: profile.updated,
    revision: profile.revision,
    topics: profile.topics.map((topic) => ({ ...named(topic), meaning: apiText(topic.meaning) })),
    levels: profile.levels.map(({ rank, ...level }) => ({ ...named(level), rank })),
    roles: profile.roles.map(({ id, family, stack }) => ({
      id,
      name: apiText({ ...family, words: roleName(family.words, stack ?? undefined) }),
    })),
    cells: profile.cells.map(({ statements, ...cell }) => ({
      ...cell,
      statements: statements.map(({ key, topics, ...text }) => ({ key, ...apiText(text), topics })),
    })),
    playbook: profile.playbook && playbookBody(profile.playbook),
  }
}

const named = ({ id, name }: Profile['group']) => ({ id, name: apiText(name) })

function playbookBody(playbook: NonNullable<Profile['playbook']>): ApiOldProfile['playbook'] {
  const item = ({ key, text }: (typeof playbook)['phases'][number]) => ({ key, text: apiText(text) })
  return {
    priority: playbook.priority,
    context: apiText(playbook.context),
    phases: playbook.phases.map(item),
    practices: playbook.practices.map(item),
    checklist: playbook.checklist.map(item),
    surfaces: playbook.surfaces.map((surface) => ({ ...item(surface), name: apiText(surface.name) })),
    questions: playbook.questions.map(({ key, question, answer }) => ({
      key,
      question: apiText(question),
      answer: apiText(answer),
    })),
  }
}

async function readCurrent(id: string) {
  const [found] = await db.$queryRaw<
    { revision: number; document: SkillDocument; catalogue: CatalogueDocument }[]
  >`
    select skill.number as revision, skill.document, catalogue.document as catalogue
    from document
    join revision skill on skill.subject = document.subject and skill.number = document.current
    join document ground on ground.subject = ${catalogueSubject}
    join revision catalogue on catalogue.subject = ground.subject and catalogue.number = ground.current
    where document.subject = ${skillSubject(id)}`
  return found ?? null
}
