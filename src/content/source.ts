import { type Document, isMap, isNode, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml'
import { type Fault, grouped, type Problem, placeIn } from './fault'
import { plainValue, type ValuePath } from './plain-value'
import { type LocatedProblem, strayCharacters, syntaxProblems, windowsMarks } from './syntax'

/** A content file as a plain value that remembers where everything stands. */
export type Source = {
  file: string
  value: unknown
  /** A fault at a value. Where there is none, the fault stands at the innermost key on the way that there is. */
  faultAt: (path: ValuePath, problem: Problem) => Fault
  faultAtKey: (path: ValuePath, problem: Problem) => Fault
  lineOf: (path: ValuePath) => number
}

/** A broken file can give a fault for each of its characters. Beyond these, nobody reads on. */
const mostFaults = 20

/** How every content file is parsed: by YAML 1.2, its core schema, and with our own check for repeated keys. */
export const parseOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
  uniqueKeys: false,
} as const

/**
 * Reads a file as plain maps, lists and values. What YAML has beyond these is refused: anchors, aliases, tags,
 * merge keys, directives, second documents. There is no source where a broken file leaves its meaning open.
 */
export function parseSource(file: string, text: string): { source?: Source; faults: Fault[] } {
  const clean = mended(text)
  const document = parseDocument(clean, parseOptions)
  const { problems, isWhole, value } = plainValue(document.contents, clean)
  const faultAtOffset = (offset: number, { found, expected, nearest }: Problem): Fault => ({
    file,
    ...placeIn(clean, offset),
    found,
    expected,
    nearest,
  })
  const broken = [...strayCharacters(clean), ...syntaxProblems(document, clean)]
  const listed = capped([...windowsMarks(text), ...(broken.length > 0 ? broken : problems)])
  const faults = listed.map((problem) => faultAtOffset(problem.offset, problem))
  if (broken.length > 0 || !isWhole) return { faults }
  const source: Source = {
    file,
    value,
    faultAt: (path, problem) => faultAtOffset(offsetOf(document, path, 'value'), problem),
    faultAtKey: (path, problem) => faultAtOffset(offsetOf(document, path, 'key'), problem),
    lineOf: (path) => placeIn(clean, offsetOf(document, path, 'key')).line,
  }
  return { source, faults }
}

/** The text without the two marks that editors on Windows leave: a byte order mark, and carriage returns. */
export const mended = (text: string) => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')

function capped(problems: LocatedProblem[]): LocatedProblem[] {
  const first = problems[mostFaults]
  if (!first) return problems
  const found = `${grouped(problems.length - mostFaults)} more faults in this file`
  return [
    ...problems.slice(0, mostFaults),
    { ...first, found, expected: 'the ones above to be mended first' },
  ]
}

function offsetOf(document: Document.Parsed, path: ValuePath, side: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined
    const next: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value
    if (next === undefined) return offset
    offset = startOf(pair?.key) ?? startOf(next) ?? offset
    node = next
  }
  const standsInLine = isScalar(node) || ((isMap(node) || isSeq(node)) && node.flow === true)
  return side === 'value' && standsInLine ? (startOf(node) ?? offset) : offset
}

const startOf = (node: unknown) => (isNode(node) ? (node as ParsedNode).range[0] : undefined)
