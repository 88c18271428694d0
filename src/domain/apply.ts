import type { Change, PlaybookItem, TextPlace } from './change'
import type { Expectation, RoleExpectations, SkillDocument, Statement } from './document'
import type { LocalizedText } from './locale'
import { MisfitError, placed } from './order'
import type { Playbook } from './playbook'

export { MisfitError }

/** The document with the changes made, in their order. The document that was given stays as it is. */
export function apply(document: SkillDocument, changes: Change[]): SkillDocument {
  return changes.reduce(applied, document)
}

function applied(document: SkillDocument, change: Change): SkillDocument {
  switch (change.kind) {
    case 'reword':
      return reworded(document, change.place, (text) => withTranslation(text, change))
    case 'regroup':
      return { ...document, group: change.to }
    case 'redate':
      return { ...document, updated: change.to }
    case 'retopic-skill':
      return { ...document, topics: change.to }
    case 'add-role':
      return withRoles(document, (roles) => placed(roles, roleOf, change.expectations, change.after))
    case 'remove-role':
      return withRoles(document, (roles) => without(roles, roleOf, change.expectations.role))
    case 'move-role':
      return withRoles(document, (roles) =>
        placed(roles, roleOf, found(roles, roleOf, change.role), change.after),
      )
    case 'add-playbook':
      return { ...document, playbook: change.playbook }
    case 'remove-playbook': {
      const { playbook: _gone, ...rest } = document
      return rest
    }
    case 'prioritise':
    case 'add-item':
    case 'remove-item':
    case 'move-item':
      return { ...document, playbook: playbookAfter(playbookOf(document), change) }
    default:
      return withRoles(document, (roles) =>
        replaced(roles, roleOf, change.role, (role) => ({
          ...role,
          levels: levelsAfter(role.levels, change),
        })),
      )
  }
}

type RoleChange = Extract<Change, { role: string }>

function levelsAfter(levels: Expectation[], change: RoleChange): Expectation[] {
  switch (change.kind) {
    case 'require':
      return replaced(levels, levelOf, change.level, (level) => ({ ...level, required: change.required }))
    case 'add-level':
      return placed(
        levels,
        levelOf,
        { level: change.level, required: change.required, statements: [] },
        change.after,
      )
    case 'remove-level':
      return without(levels, levelOf, change.level)
    case 'move-level':
      return placed(levels, levelOf, found(levels, levelOf, change.level), change.after)
    case 'add-statement':
      return withStatement(levels, change.level, change.statement, change.after)
    case 'remove-statement':
      found(
        levels.flatMap(({ statements }) => statements),
        keyOf,
        change.statement.key,
      )
      return withoutStatement(levels, change.statement.key)
    case 'move-statement': {
      const statement = found(
        levels.flatMap(({ statements }) => statements),
        keyOf,
        change.key,
      )
      return withStatement(withoutStatement(levels, change.key), change.level, statement, change.after)
    }
    case 'retopic':
      return withEditedStatement(levels, change.key, (statement) => ({ ...statement, topics: change.to }))
    default:
      throw new MisfitError(`"${change.kind}" does not change the levels of a role`)
  }
}

type ItemChange = Extract<Change, { kind: 'prioritise' | 'add-item' | 'remove-item' | 'move-item' }>

function playbookAfter(playbook: Playbook, change: ItemChange): Playbook {
  if (change.kind === 'prioritise') return { ...playbook, priority: change.to }
  const items: PlaybookItem[] = playbook[change.section]
  return { ...playbook, [change.section]: itemsAfter(items, change) }
}

function itemsAfter(
  items: PlaybookItem[],
  change: Exclude<ItemChange, { kind: 'prioritise' }>,
): PlaybookItem[] {
  switch (change.kind) {
    case 'add-item':
      return placed(items, keyOf, change.item, change.after)
    case 'remove-item':
      return without(items, keyOf, change.item.key)
    case 'move-item':
      return placed(items, keyOf, found(items, keyOf, change.key), change.after)
  }
}

type Edit = (text: LocalizedText) => LocalizedText

function reworded(document: SkillDocument, place: TextPlace, edit: Edit): SkillDocument {
  switch (place.at) {
    case 'name':
    case 'summary':
      return { ...document, [place.at]: edit(document[place.at]) }
    case 'context': {
      const playbook = playbookOf(document)
      return { ...document, playbook: { ...playbook, context: edit(playbook.context) } }
    }
    case 'statement':
      return withRoles(document, (roles) =>
        replaced(roles, roleOf, place.role, (role) => ({
          ...role,
          levels: withEditedStatement(role.levels, place.key, (it) => ({ ...it, text: edit(it.text) })),
        })),
      )
    case 'item': {
      const playbook = playbookOf(document)
      const items: PlaybookItem[] = playbook[place.section]
      const edited = replaced(items, keyOf, place.key, (item) => ({
        ...item,
        [place.part]: edit(textOf(item, place.part)),
      }))
      return { ...document, playbook: { ...playbook, [place.section]: edited } as Playbook }
    }
  }
}

function withTranslation(
  text: LocalizedText,
  { locale, to }: Extract<Change, { kind: 'reword' }>,
): LocalizedText {
  const { [locale]: _before, ...others } = text
  return (to === null ? others : { ...others, [locale]: to }) as LocalizedText
}

function withRoles(
  document: SkillDocument,
  edit: (roles: RoleExpectations[]) => RoleExpectations[],
): SkillDocument {
  return { ...document, expectations: edit(document.expectations) }
}

function withStatement(
  levels: Expectation[],
  level: string,
  statement: Statement,
  after: string | null,
): Expectation[] {
  return replaced(levels, levelOf, level, (it) => ({
    ...it,
    statements: placed(it.statements, keyOf, statement, after),
  }))
}

const withoutStatement = (levels: Expectation[], key: string): Expectation[] =>
  levels.map((level) => ({
    ...level,
    statements: level.statements.filter((statement) => statement.key !== key),
  }))

function withEditedStatement(
  levels: Expectation[],
  key: string,
  edit: (statement: Statement) => Statement,
): Expectation[] {
  found(
    levels.flatMap(({ statements }) => statements),
    keyOf,
    key,
  )
  return levels.map((level) => ({
    ...level,
    statements: level.statements.map((statement) => (statement.key === key ? edit(statement) : statement)),
  }))
}

function playbookOf(document: SkillDocument): Playbook {
  if (!document.playbook) throw new MisfitError('The skill has no playbook')
  return document.playbook
}

function textOf(item: PlaybookItem, part: keyof Omit<PlaybookItem, 'key'>): LocalizedText {
  const text = item[part]
  if (!text) throw new MisfitError(`"${item.key}" has no ${part}`)
  return text
}

const roleOf = ({ role }: { role: string }) => role
const levelOf = ({ level }: { level: string }) => level
const keyOf = ({ key }: { key: string }) => key

function found<Entry>(entries: Entry[], idOf: (entry: Entry) => string, id: string): Entry {
  const entry = entries.find((it) => idOf(it) === id)
  if (!entry) throw new MisfitError(`There is no "${id}" here`)
  return entry
}

function replaced<Entry>(
  entries: Entry[],
  idOf: (entry: Entry) => string,
  id: string,
  edit: (entry: Entry) => Entry,
): Entry[] {
  const entry = found(entries, idOf, id)
  return entries.map((it) => (it === entry ? edit(it) : it))
}

function without<Entry>(entries: Entry[], idOf: (entry: Entry) => string, id: string): Entry[] {
  const entry = found(entries, idOf, id)
  return entries.filter((it) => it !== entry)
}
