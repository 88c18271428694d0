import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { inWords, placeIn } from './fault'
import { type LocatedProblem, mostDepth, tooDeep } from './syntax'

/** Keys that mean something to JavaScript itself. */
const forbiddenKeys = ['__proto__', 'constructor', 'prototype']

/** The way to a value in a file: `['expectations', 'backend-go', 'junior', 'required']`. */
export type ValuePath = readonly PropertyKey[]

type PlainValue = {
  value: unknown
  problems: LocatedProblem[]
  /** Whether the value is all that the file says. Where it is not, checking it any further would only confuse. */
  isWhole: boolean
}

/** Nodes as maps, lists and values without surprises: nothing is expanded, merged, tagged or overwritten. */
export function plainValue(root: Node | null, text: string): PlainValue {
  const problems: LocatedProblem[] = []
  let isWhole = true
  const report = (offset: number, found: string, expected: string) => {
    problems.push({ offset, found, expected })
  }
  /** For what leaves a hole in the value. The first of these is enough to stop at. */
  const refuse = (offset: number, found: string, expected: string) => {
    if (isWhole) report(offset, found, expected)
    isWhole = false
  }

  const plain = (node: unknown, depth: number): unknown => {
    if (!isNode(node)) return null
    reportMarks(node)
    if (isScalar(node)) return node.value
    if (isAlias(node)) return refuse(startOf(node), `the alias *${node.source}`, 'the value itself')
    if (depth > mostDepth) return refuse(startOf(node), tooDeep.found, tooDeep.expected)
    if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1))
    return isMap(node) ? plainMap(node, depth) : null
  }

  const plainMap = (map: YAMLMap, depth: number): Record<string, unknown> => {
    const fields = new Map<string, { value: unknown; offset: number }>()
    for (const { key: node, value } of map.items) {
      const offset = startOf(isNode(node) ? node : map)
      const key = keyOf(node, offset)
      const first = key === undefined ? undefined : fields.get(key)
      if (first) {
        const { line } = placeIn(text, first.offset)
        report(offset, `the key "${key}" a second time`, `it once: the first is on line ${line}`)
      } else if (key !== undefined) fields.set(key, { value: plain(value, depth + 1), offset })
    }
    return Object.fromEntries([...fields].map(([key, { value }]) => [key, value]))
  }

  const keyOf = (node: unknown, offset: number): string | undefined => {
    if (isNode(node)) reportMarks(node)
    const key = isScalar(node) ? node.value : node
    if (isScalar(node) && typeof key !== 'string') refuse(offset, `${inWords(key)} as a key`, 'a name')
    else if (typeof key !== 'string') refuse(offset, 'a map or a list as a key', 'a name')
    else if (key === '<<') refuse(offset, 'a merge key', 'the fields themselves')
    else if (forbiddenKeys.includes(key))
      refuse(offset, `the key "${key}"`, 'a name that JavaScript does not use')
    else return key
  }

  const reportMarks = (node: Node) => {
    const anchor = 'anchor' in node ? node.anchor : undefined
    if (anchor)
      report(text.lastIndexOf(`&${anchor}`, startOf(node)), `the anchor &${anchor}`, 'no anchors or aliases')
    if (node.tag) report(text.lastIndexOf('!', startOf(node)), 'a tag', 'the plain value, without a type')
  }

  if (!isNode(root) || (isScalar(root) && root.value === null)) {
    return {
      value: undefined,
      isWhole: false,
      problems: [{ offset: 0, found: 'an empty file', expected: 'a map' }],
    }
  }
  const value = plain(root, 1)
  return { value, problems, isWhole }
}

/** The value at a path, or undefined where there is none. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? inside[step as keyof typeof inside]
        : undefined,
    value,
  )
}

/** The keys of the map at a path, in the order of the file. None where there is no map. */
export function keysAt(value: unknown, path: ValuePath): string[] {
  const map = valueAt(value, path)
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map) : []
}

/** The texts of the list at a path. None where there is no list. */
export function textsAt(value: unknown, path: ValuePath): string[] {
  const list = valueAt(value, path)
  return Array.isArray(list) ? list.map(String) : []
}

const startOf = (node: Node) => node.range?.[0] ?? 0
