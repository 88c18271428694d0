import type { Fault } from './fault'
import { type Known, listFaults, twice, unknownId } from './known-ids'
import { keysAt, type ValuePath, valueAt } from './plain-value'
import { sentenceFaults } from './sentence-faults'
import type { Source } from './source'

/** What the schema of en.yaml cannot see: ids that nobody knows, levels left out, keys and sentences used twice. */
export function skillFaults(source: Source, known: Known): Fault[] {
  const topic = 'a topic of topics.yaml'
  return [
    ...groupFaults(source, known.groups),
    ...listFaults(source, ['topics'], 'topic', topic, known.topics),
    ...unknownKeys(source, ['expectations'], 'role', 'a role of roles.yaml', known.roles),
    ...keysAt(source.value, ['expectations']).flatMap((role) => [
      ...levelFaults(source, role, known.levels),
      ...keyFaults(source, role),
      ...statementPaths(source, role).flatMap((path) =>
        listFaults(source, [...path, 'topics'], 'topic', topic, known.topics),
      ),
      ...sentenceFaults(source, statementPaths(source, role)),
    ]),
  ]
}

function groupFaults(source: Source, known?: string[]): Fault[] {
  const group = valueAt(source.value, ['group'])
  if (typeof group !== 'string' || !known || known.includes(group)) return []
  return [source.faultAt(['group'], unknownId('group', group, 'a group of domains.yaml', known))]
}

function unknownKeys(
  source: Source,
  path: string[],
  kind: string,
  expected: string,
  known?: string[],
): Fault[] {
  if (!known) return []
  return keysAt(source.value, path)
    .filter((key) => !known.includes(key))
    .map((key) => source.faultAtKey([...path, key], unknownId(kind, key, expected, known)))
}

/** Every role states every level, and in their order. */
function levelFaults(source: Source, role: string, known: string[] = []): Fault[] {
  const path = ['expectations', role]
  const stated = keysAt(source.value, path).filter((level) => known.includes(level))
  const inOrder = known.filter((level) => stated.includes(level))
  const missing = known.filter((level) => !stated.includes(level))
  const misplaced = stated.filter((level, at) => level !== inOrder[at]).slice(0, 1)
  const expected = `${known.join(', ')}, in this order`
  return [
    ...unknownKeys(source, path, 'level', 'a level of levels.yaml', known.length > 0 ? known : undefined),
    ...missing.map((level) =>
      source.faultAtKey(path, { found: `no level "${level}" for "${role}"`, expected }),
    ),
    ...misplaced.map((level) =>
      source.faultAtKey([...path, level], { found: `the level "${level}" here`, expected }),
    ),
  ]
}

function keyFaults(source: Source, role: string): Fault[] {
  return twice(statementPaths(source, role), keyOf).map(({ item, first }) =>
    source.faultAtKey(item, {
      found: `the key "${keyOf(item)}" a second time in "${role}"`,
      expected: `it once: the first is on line ${source.lineOf(first)}`,
    }),
  )
}

function statementPaths({ value }: Source, role: string): string[][] {
  return keysAt(value, ['expectations', role]).flatMap((level) => {
    const path = ['expectations', role, level, 'statements']
    return keysAt(value, path).map((key) => [...path, key])
  })
}

const keyOf = (path: ValuePath) => String(path.at(-1))
