import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml'
import { mended, parseOptions } from './source'

/** What a file is to say: maps in their canonical order, lists and values. Undefined fields are left out. */
export type Shape = string | boolean | null | Inline | Shape[] | { [key: string]: Shape | undefined }

/** A map or a list that stands on one line: `{ en: Go, es: Go }`, `[exchanges, queues]`. */
export class Inline {
  constructor(readonly value: Exclude<Shape, string | boolean | null | Inline>) {}
}

/**
 * The canonical text that says what `shape` says. It edits the existing text: comments stay, and where that text is
 * canonical already, what did not change keeps its bytes. `schema` is the file's JSON Schema, for editors.
 */
export function writeYaml(shape: Shape, schema: string, existing = ''): string {
  const document = parseDocument(mended(existing).replaceAll(schemaLine, ''), parseOptions)
  const [error] = document.errors
  if (error) throw new Error(`Text that is not YAML cannot be edited: ${error.message}`)
  const written = document as Document<Node>
  written.contents = nodeFor(shape, document.contents)
  return `# yaml-language-server: $schema=${schema}\n${written.toString(canonicalStyle)}`
}

const schemaLine = /^#[ \t]*yaml-language-server:.*\n?/gm

const canonicalStyle = {
  lineWidth: 0,
  indent: 2,
  singleQuote: false,
  directives: false,
} as const

function nodeFor(shape: Shape, was: unknown): Node {
  const node = shape instanceof Inline ? collectionFor(shape.value, was, true) : blockFor(shape, was)
  if (isNode(was)) {
    node.commentBefore = was.commentBefore ?? null
    node.comment = was.comment ?? null
    if (was.spaceBefore) node.spaceBefore = true
  }
  return node
}

function blockFor(shape: Exclude<Shape, Inline>, was: unknown): Node {
  if (typeof shape === 'object' && shape !== null) return collectionFor(shape, was, false)
  // A new node carries no quotes, no block style and no spelling of its own.
  return new Scalar(shape)
}

function collectionFor(shape: Inline['value'], was: unknown, isInline: boolean): Node {
  const node = Array.isArray(shape)
    ? listFor(shape, isSeq(was) ? was.items : [], isInline ? new TightList() : new YAMLSeq())
    : mapFor(shape, isMap(was) ? was.items : [])
  node.flow = isInline
  return node
}

/** An item keeps the node that said the same before, wherever it stood, and else the one at its place. */
function listFor(shape: Shape[], was: unknown[], list: YAMLSeq): YAMLSeq {
  const spare = new Map(was.entries())
  const same = shape.map((item) => {
    const [at] = [...spare].find(([, node]) => wordsOf(node) === wordsOf(item)) ?? []
    const node = at === undefined ? undefined : spare.get(at)
    if (at !== undefined) spare.delete(at)
    return node
  })
  list.items = shape.map((item, at) => nodeFor(item, same[at] ?? spare.get(at)))
  return list
}

/** What an item of a list says, as a node or still as a shape: itself, or the text in it. */
function wordsOf(item: unknown): unknown {
  if (isMap(item)) return item.get('text')
  if (isScalar(item)) return item.value
  return item instanceof Inline && !Array.isArray(item.value) ? item.value.text : item
}

function mapFor(shape: { [key: string]: Shape | undefined }, was: Pair[]): YAMLMap {
  const map = new YAMLMap()
  for (const [key, value] of Object.entries(shape)) {
    if (value === undefined) continue
    const pair = was.find((one) => isScalar(one.key) && one.key.value === key)
    map.items.push(new Pair(nodeFor(key, pair?.key), nodeFor(value, pair?.value)))
  }
  return map
}

/** A list on one line has no space inside its brackets, where a map has one inside its braces. */
class TightList extends YAMLSeq {
  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>): string {
    return super.toString(context && { ...context, flowCollectionPadding: '' }, ...rest)
  }
}
