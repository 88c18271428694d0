import 'server-only'
import { nearestTo } from '@/content/fault'
import type { ApiComparison, ComparisonQuery } from '@/domain/api-comparison'
import type { ParameterFault } from '@/domain/api-problem'
import { columnId } from '@/domain/column'
import type { CutList, ListSummary } from '@/domain/comparison-lists'
import type { ShownText } from '@/domain/locale'
import { paths } from '@/ui/paths'
import { type Answered, type Asked, linksFor } from './api-answer'
import { apiText } from './api-text'
import { missingWords, unknownFilters } from './api-unknown'
import { type FoundComparison, findChoices, findComparison } from './comparison'

type Columns = ComparisonQuery['columns']

/** Roles side by side. The lists are about all skills that are compared; skill by skill, ten stand on a page. */
export async function findApiComparison(
  { columns, skills = [], page }: ComparisonQuery,
  asked: Asked,
): Promise<Answered<ApiComparison>> {
  const found = await findComparison({ columns, skills, page }, asked.locale)
  if (!found) return { faults: await whatIsMissing(columns, skills, page) }
  const links = linksFor(asked)
  const ids = columns.map(columnId)
  const at = (number: number) =>
    links.api(['comparison'], {
      columns: ids.join(),
      skills: skills.length > 0 ? skills.join() : undefined,
      page: number,
    })
  return {
    body: {
      columns: found.sides.map((side) => ({ id: columnId(side), ...side })),
      ...summariesOf(found),
      steps: found.steps.map(({ from, to, steps }) => ({
        from,
        to,
        steps: steps.map(({ topics, ...step }) => ({
          ...step,
          topics: topics.map((id) => topicIn(found, id)),
        })),
      })),
      skills: found.skills.map(({ id, name, cells }) => ({
        skill: named(id, name),
        columns: cells.map((column) =>
          column.map(({ level, required, statements }) => ({
            level,
            required,
            statements: statements.map(({ key, topics, ...text }) => ({ key, ...apiText(text), topics })),
          })),
        ),
      })),
      page: { number: found.page.number, of: found.page.pages, skills: found.scope.shown },
      links: {
        self: at(page),
        page: links.page((locale) => paths.comparison(locale, ids, skills, page)),
        ...(page > 1 ? { prev: at(page - 1) } : {}),
        ...(page < found.page.pages ? { next: at(page + 1) } : {}),
      },
    },
  }
}

const named = (id: string, name: ShownText | undefined) => ({
  id,
  name: name ? apiText(name) : { text: id, lang: 'en' as const },
})

const topicIn = ({ names }: FoundComparison, id: string) => named(id, names.topics[id])

function summariesOf(found: FoundComparison): Pick<ApiComparison, 'topics' | 'abilities'> {
  const texts = new Map(found.names.abilities.map((text) => [`${text.skill}/${text.key}`, text]))
  return {
    topics: summaryOf(found.topics, ({ topic, ...asked }) => ({
      topic: topicIn(found, topic),
      ...asked,
    })),
    abilities: summaryOf(found.abilities, ({ skill, key, here, elsewhere }) => {
      const text = texts.get(`${skill}/${key}`)
      return {
        skill: named(skill, found.names.skills[skill]),
        statement: text ? { key, ...apiText(text) } : null,
        here,
        elsewhere,
      }
    }),
  }
}

function summaryOf<Item, Told>(
  { count, required, lists, requirement, level }: ListSummary<Item>,
  told: (item: Item) => Told,
) {
  const cut = (list: CutList<Item>) => ({
    count: list.count,
    required: list.required,
    items: list.items.map(told),
  })
  return {
    count,
    required,
    lists: lists.map(({ list, side, ...rest }) => ({ list, column: side, ...cut(rest) })),
    requirement: cut(requirement),
    level: cut(level),
  }
}

/** A comparison is there or not; what of its address names nothing is looked for afterwards. */
async function whatIsMissing(columns: Columns, skills: string[], page: number): Promise<ParameterFault[]> {
  const { roles, levels } = await findChoices('en')
  const has = (entries: { id: string }[], id: string) => entries.some((it) => it.id === id)
  const faults = [
    ...columns.flatMap(({ role, level }) => [
      ...(has(roles, role) ? [] : [missingAmong('columns', 'role', role, roles)]),
      ...(level === null || has(levels, level) ? [] : [missingAmong('columns', 'level', level, levels)]),
    ]),
    ...(await unknownSkills(skills)),
  ]
  return faults.length > 0 ? faults : [{ parameter: 'page', detail: `This comparison has no page ${page}.` }]
}

function missingAmong(parameter: string, noun: string, id: string, known: { id: string }[]): ParameterFault {
  const nearest = nearestTo(
    id,
    known.map((it) => it.id),
  )
  const which = noun === 'role' ? 'role that is asked something' : noun
  return {
    parameter,
    detail: `There is no ${which} called "${id}".${nearest ? ` Did you mean "${nearest}"?` : ''}`,
  }
}

async function unknownSkills(ids: string[]): Promise<ParameterFault[]> {
  const found = await Promise.all(
    ids.map(async (skill) =>
      (await unknownFilters({ skill })).length > 0 ? await missingWords('skill', skill) : null,
    ),
  )
  return found.flatMap((detail) => (detail === null ? [] : [{ parameter: 'skills', detail }]))
}
