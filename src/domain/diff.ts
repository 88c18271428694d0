import type { Change, ItemPart, PlaybookItem, TextPlace } from './change'
import type { Expectation, RoleExpectations, SkillDocument, Statement } from './document'
import { type LocalizedText, locales, type Translation } from './locale'
import { stepsBetween } from './order'
import { type Playbook, type PlaybookSection, playbookSections } from './playbook'

/** What happened between two states of a skill: `apply(before, diff(before, after))` is `after`. */
export function diff(before: SkillDocument, after: SkillDocument): Change[] {
  return [
    ...textChanges({ at: 'name' }, before.name, after.name),
    ...textChanges({ at: 'summary' }, before.summary, after.summary),
    ...(before.group === after.group
      ? []
      : [{ kind: 'regroup' as const, from: before.group, to: after.group }]),
    ...(before.updated === after.updated
      ? []
      : [{ kind: 'redate' as const, from: before.updated, to: after.updated }]),
    ...(isSame(before.topics, after.topics)
      ? []
      : [{ kind: 'retopic-skill' as const, from: before.topics, to: after.topics }]),
    ...roleChanges(before.expectations, after.expectations),
    ...playbookChanges(before.playbook, after.playbook),
  ]
}

/** Whether two plain values are the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [definedFields(one), definedFields(other)]
  return (
    left.length === right.length && left.every(([field, value]) => isSame(value, (other as Fields)[field]))
  )
}

type Fields = Record<string, unknown>

const definedFields = (value: object) => Object.entries(value).filter(([, field]) => field !== undefined)

function textChanges(place: TextPlace, before: LocalizedText, after: LocalizedText): Change[] {
  return locales.flatMap((locale) => {
    const from: Translation | null = before[locale] ?? null
    const to: Translation | null = after[locale] ?? null
    return isSame(from, to) ? [] : [{ kind: 'reword' as const, place, locale, from, to }]
  })
}

function roleChanges(before: RoleExpectations[], after: RoleExpectations[]): Change[] {
  const [old, now] = [byKey(before, ({ role }) => role), byKey(after, ({ role }) => role)]
  return [
    ...before
      .filter(({ role }) => !now.has(role))
      .map((expectations) => ({ kind: 'remove-role' as const, expectations })),
    ...stepsBetween([...old.keys()], [...now.keys()]).map(
      ({ key, after: neighbour, isNew }): Change =>
        isNew
          ? { kind: 'add-role', after: neighbour, expectations: must(now.get(key)) }
          : { kind: 'move-role', role: key, after: neighbour },
    ),
    ...after.flatMap((expectations) => {
      const earlier = old.get(expectations.role)
      return earlier ? changesWithinRole(expectations.role, earlier.levels, expectations.levels) : []
    }),
  ]
}

function changesWithinRole(role: string, before: Expectation[], after: Expectation[]): Change[] {
  const [old, now] = [byKey(before, ({ level }) => level), byKey(after, ({ level }) => level)]
  const steps = stepsBetween([...old.keys()], [...now.keys()])
  return [
    // New levels come first, so that statements can move into them; old ones go last, when they are empty.
    ...statementsGone(role, before, after),
    ...steps.map(
      ({ key, after: neighbour, isNew }): Change =>
        isNew
          ? { kind: 'add-level', role, level: key, after: neighbour, required: must(now.get(key)).required }
          : { kind: 'move-level', role, level: key, after: neighbour },
    ),
    ...statementSteps(role, before, after),
    ...before
      .filter(({ level }) => !now.has(level))
      .map(({ level, required }) => ({ kind: 'remove-level' as const, role, level, required })),
    ...after.flatMap(({ level, required }): Change[] => {
      const earlier = old.get(level)
      return earlier && earlier.required !== required ? [{ kind: 'require', role, level, required }] : []
    }),
    ...statementEdits(role, before, after),
  ]
}

function statementsGone(role: string, before: Expectation[], after: Expectation[]): Change[] {
  const kept = new Set(after.flatMap(({ statements }) => statements.map(({ key }) => key)))
  return before.flatMap(({ level, statements }) =>
    statements
      .filter(({ key }) => !kept.has(key))
      .map((statement) => ({ kind: 'remove-statement' as const, role, level, statement })),
  )
}

function statementSteps(role: string, before: Expectation[], after: Expectation[]): Change[] {
  const known = new Set(before.flatMap(({ statements }) => statements.map(({ key }) => key)))
  return after.flatMap(({ level, statements }) => {
    const earlier = before.find((expectation) => expectation.level === level)?.statements ?? []
    const steps = stepsBetween(keysOf(earlier), keysOf(statements))
    return steps.map(
      ({ key, after: neighbour }): Change =>
        known.has(key)
          ? { kind: 'move-statement', role, key, level, after: neighbour }
          : {
              kind: 'add-statement',
              role,
              level,
              after: neighbour,
              statement: must(statements.find((it) => it.key === key)),
            },
    )
  })
}

function statementEdits(role: string, before: Expectation[], after: Expectation[]): Change[] {
  const old = byKey(
    before.flatMap(({ statements }) => statements),
    ({ key }) => key,
  )
  return after
    .flatMap(({ statements }) => statements)
    .flatMap(({ key, text, topics }) => {
      const earlier = old.get(key)
      if (!earlier) return []
      const place: TextPlace = { at: 'statement', role, key }
      const retopic: Change[] = isSame(earlier.topics, topics)
        ? []
        : [{ kind: 'retopic', role, key, from: earlier.topics, to: topics }]
      return [...textChanges(place, earlier.text, text), ...retopic]
    })
}

function playbookChanges(before: Playbook | undefined, after: Playbook | undefined): Change[] {
  if (!before && !after) return []
  if (!before) return [{ kind: 'add-playbook', playbook: must(after) }]
  if (!after) return [{ kind: 'remove-playbook', playbook: before }]
  return [
    ...(before.priority === after.priority
      ? []
      : [{ kind: 'prioritise' as const, from: before.priority, to: after.priority }]),
    ...textChanges({ at: 'context' }, before.context, after.context),
    ...playbookSections.flatMap((section) => itemChanges(section, before[section], after[section])),
  ]
}

function itemChanges(section: PlaybookSection, before: PlaybookItem[], after: PlaybookItem[]): Change[] {
  const [old, now] = [byKey(before, ({ key }) => key), byKey(after, ({ key }) => key)]
  return [
    ...before
      .filter(({ key }) => !now.has(key))
      .map((item) => ({ kind: 'remove-item' as const, section, item })),
    ...stepsBetween([...old.keys()], [...now.keys()]).map(
      ({ key, after: neighbour, isNew }): Change =>
        isNew
          ? { kind: 'add-item', section, after: neighbour, item: must(now.get(key)) }
          : { kind: 'move-item', section, key, after: neighbour },
    ),
    ...after.flatMap((item) => {
      const earlier = old.get(item.key)
      return earlier ? partChanges(section, earlier, item) : []
    }),
  ]
}

function partChanges(section: PlaybookSection, before: PlaybookItem, after: PlaybookItem): Change[] {
  const parts = Object.keys(after).filter((part) => part !== 'key') as ItemPart[]
  return parts.flatMap((part) => {
    const [from, to] = [before[part], after[part]]
    return from && to ? textChanges({ at: 'item', section, key: after.key, part }, from, to) : []
  })
}

const keysOf = (statements: Statement[]) => statements.map(({ key }) => key)

function byKey<Entry>(entries: Entry[], keyOf: (entry: Entry) => string): Map<string, Entry> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]))
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A key of the list is not in the list')
  return value
}
