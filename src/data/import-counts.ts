import type { CatalogueDocument } from '@/domain/catalogue'
import type { Change } from '@/domain/change'
import { diff, isSame } from '@/domain/diff'
import { type Expectation, expectationsOf, type SkillDocument } from '@/domain/document'
import { stepsBetween } from '@/domain/order'

export type Counts = { added: number; changed: number; removed: number }

/** What an import changes: the statements and cells of a skill, or the entries of the catalogue's lists. */
export type ContentCounts = { statements: Counts; cells: Counts; entries: Counts }

const none: Counts = { added: 0, changed: 0, removed: 0 }
export const noCounts: ContentCounts = { statements: none, cells: none, entries: none }

/** A cell counts as changed when it turns from required to optional or back. What is in it is counted as statements. */
export function skillCounts(before: SkillDocument | null, after: SkillDocument): ContentCounts {
  if (!before) {
    const cells = expectationsOf(after)
    return {
      ...noCounts,
      statements: { ...none, added: statementsIn(cells) },
      cells: { ...none, added: cells.length },
    }
  }
  const changes = diff(before, after)
  return {
    ...noCounts,
    statements: {
      added: sum(changes, (it) => (it.kind === 'add-statement' ? 1 : statementsIn(roleOf(it, 'add-role')))),
      changed: new Set(changes.flatMap(statementIn)).size,
      removed: sum(changes, (it) =>
        it.kind === 'remove-statement' ? 1 : statementsIn(roleOf(it, 'remove-role')),
      ),
    },
    cells: {
      added: sum(changes, (it) => (it.kind === 'add-level' ? 1 : roleOf(it, 'add-role').length)),
      changed: sum(changes, (it) => (it.kind === 'require' ? 1 : 0)),
      removed: sum(changes, (it) => (it.kind === 'remove-level' ? 1 : roleOf(it, 'remove-role').length)),
    },
  }
}

/** Levels, domains, groups, roles, areas and topics. One that takes another place among its neighbours is changed too. */
export function catalogueCounts(before: CatalogueDocument | null, after: CatalogueDocument): ContentCounts {
  const [old, now] = [before ? entriesOf(before) : [], entriesOf(after)]
  const each = now.map((entries, list) => entryCounts(old[list] ?? [], entries))
  return { ...noCounts, entries: each.reduce(together, none) }
}

type Entry = { id: string }

/** The catalogue's lists, always in the same order. A group carries its domain, a domain does not carry its groups. */
function entriesOf({ levels, domains, roles, areas, topics }: CatalogueDocument): Entry[][] {
  const bare = domains.map(({ groups: _groups, ...domain }) => domain)
  // By the domain's name, so that a group whose domain takes another place has not moved itself.
  const groups = domains
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((domain) => domain.groups.map((group) => ({ ...group, domain: domain.id })))
  return [levels, bare, groups, roles, areas, topics]
}

function entryCounts(before: Entry[], after: Entry[]): Counts {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const kept = after.filter(({ id }) => old.has(id))
  const moved = new Set(
    stepsBetween(
      [...old.keys()],
      after.map(({ id }) => id),
    ).map(({ key }) => key),
  )
  return {
    added: after.length - kept.length,
    changed: kept.filter((entry) => moved.has(entry.id) || !isSame(old.get(entry.id), entry)).length,
    removed: before.length - kept.length,
  }
}

const together = (one: Counts, other: Counts): Counts => ({
  added: one.added + other.added,
  changed: one.changed + other.changed,
  removed: one.removed + other.removed,
})

const sum = (changes: Change[], count: (change: Change) => number) =>
  changes.reduce((total, change) => total + count(change), 0)

const statementsIn = (cells: Expectation[]) =>
  cells.reduce((total, { statements }) => total + statements.length, 0)

function roleOf(change: Change, kind: 'add-role' | 'remove-role'): Expectation[] {
  return change.kind === kind ? change.expectations.levels : []
}

/** The statement that a change is about, where it is there before and after. */
function statementIn(change: Change): string[] {
  if (change.kind === 'move-statement' || change.kind === 'retopic') return [`${change.role} ${change.key}`]
  if (change.kind !== 'reword' || change.place.at !== 'statement') return []
  return [`${change.place.role} ${change.place.key}`]
}
