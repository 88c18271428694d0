import { areaPage } from '@/domain/area-page'
import { type Locale, type LocalizedText, type ShownText, textIn } from '@/domain/locale'
import { nearTopics } from '@/domain/near-topic'
import { type StoredText, shownText } from './shown-text'

/** How many statements stand on a page. */
export const statementsOnPage = 100

type TopicLevel = { id: string; rank: number; name: ShownText }
type TopicRole = { id: string; family: ShownText; stack: string | null }
type Cell = { required: boolean; statements: number }

/** A role that is asked the topic. `cells` has a place for each level; `requiredFrom` is a rank. */
export type AskingRole = TopicRole & {
  cells: (Cell | null)[]
  requiredFrom: number | null
  statements: number
}
/** Another topic, and in how many cells (skill, role and level) both are asked. */
export type TopicTogether = { id: string; name: ShownText; cells: number }
/** A skill with how many of its statements are on the topic. */
type TopicSkill = { id: string; name: ShownText; statements: number }
export type TopicStatement = {
  skill: string
  role: string
  level: string
  required: boolean
  key: string
  text: ShownText
}

/** Everything that is asked of one topic, in one language. Figures count over all of it, `statements` are of one page. */
export type Topic = {
  id: string
  name: ShownText
  meaning: ShownText
  areas: { id: string; name: ShownText; page: number }[]
  levels: TopicLevel[]
  /** In the order in which they come to need it: required earliest first, never required last. */
  asking: AskingRole[]
  unasked: TopicRole[]
  /** Topics of a like name. */
  near: TopicTogether[]
  together: { topics: TopicTogether[]; total: number }
  skills: { skills: TopicSkill[]; total: number }
  statements: {
    /** By skill, level and ability, then by role. */
    shown: TopicStatement[]
    skills: { id: string; name: ShownText }[]
    /** How many there are in all; and of the role and level of the address, if it names any. */
    all: number
    narrowed: number
    /** The place of the first that is shown, from 1. */
    first: number
    page: number
    pages: number
  }
}

export type StoredTopic = {
  topic: { id: string; name: LocalizedText; meaning: LocalizedText } | null
  areas: { id: string; name: LocalizedText; place: number }[]
  levels: { id: string; rank: number; name: LocalizedText }[]
  roles: { id: string; family: LocalizedText; stack: string | null }[]
  cells: { role: string; level: string; required: boolean; statements: number }[]
  beside: { id: string; name: LocalizedText; cells: number; inSameArea: boolean }[]
  together: { id: string; name: LocalizedText; cells: number }[]
  together_total: number
  skills: { id: string; name: StoredText; statements: number }[]
  skills_total: number
  narrowed: number
  said: (Omit<TopicStatement, 'text'> & { name: StoredText; text: StoredText })[]
}

/** A topic as a page shows it, or `null` where there is none, or nothing at these steps. */
export function topicOf(
  stored: StoredTopic,
  { isNarrowed, page }: { isNarrowed: boolean; page: number },
  locale: Locale,
): Topic | null {
  const pages = Math.max(1, Math.ceil(stored.narrowed / statementsOnPage))
  if (!stored.topic || page > pages || (isNarrowed && stored.narrowed === 0)) return null

  const named = <Entry extends { name: LocalizedText }>(entry: Entry) => ({
    ...entry,
    name: textIn(locale, entry.name),
  })
  const { id, name, meaning } = stored.topic
  const levels = stored.levels.map(named)
  const roles = stored.roles.map((role) => ({ ...role, family: textIn(locale, role.family) }))
  const asking = roles.map((role) => askingOf(role, stored.cells, levels)).filter((it) => it.statements > 0)
  return {
    id,
    name: textIn(locale, name),
    meaning: textIn(locale, meaning),
    areas: stored.areas.map(({ place, ...area }) => ({ ...named(area), page: areaPage(place) })),
    levels,
    asking: asking.sort((one, other) => rankOf(one, levels) - rankOf(other, levels)),
    unasked: roles.filter(({ id }) => asking.every((it) => it.id !== id)),
    near: nearTopics(id, stored.beside).map(({ inSameArea, ...beside }) => named(beside)),
    together: { topics: stored.together.map(named), total: stored.together_total },
    skills: {
      skills: stored.skills.map((skill) => ({ ...skill, name: shownText(skill.name, locale) })),
      total: stored.skills_total,
    },
    statements: {
      shown: stored.said.map(({ name, text, ...statement }) => ({
        ...statement,
        text: shownText(text, locale),
      })),
      skills: [...new Map(stored.said.map(({ skill, name }) => [skill, name]))].map(([skill, name]) => ({
        id: skill,
        name: shownText(name, locale),
      })),
      all: stored.cells.reduce((sum, { statements }) => sum + statements, 0),
      narrowed: stored.narrowed,
      first: (page - 1) * statementsOnPage + 1,
      page,
      pages,
    },
  }
}

function askingOf(role: TopicRole, cells: StoredTopic['cells'], levels: TopicLevel[]): AskingRole {
  const own = levels.map((level) => {
    const cell = cells.find((it) => it.role === role.id && it.level === level.id)
    return cell ? { required: cell.required, statements: cell.statements } : null
  })
  return {
    ...role,
    cells: own,
    requiredFrom: levels.find((_, at) => own[at]?.required)?.rank ?? null,
    statements: own.reduce((sum, cell) => sum + (cell?.statements ?? 0), 0),
  }
}

/** Never required comes after the last rung. */
const rankOf = ({ requiredFrom }: AskingRole, levels: TopicLevel[]) => requiredFrom ?? levels.length + 1
