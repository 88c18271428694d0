/** What is wrong with a piece of content: what stands there, what should, and the nearest thing that is known. */
export type Problem = { found: string; expected: string; nearest?: string | undefined }

/** A place in a file. Both count from 1; a column counts UTF-16 units, as editors do. */
export type Place = { line: number; column: number }

/** Everything that can be wrong with content becomes one of these, whoever noticed it. */
export type Fault = Problem & Place & { file: string }

/** Where a fault stands that is about a whole file or folder. */
export const fileStart: Place = { line: 1, column: 1 }

/** A fault as one line that terminals and editors turn into a link: `file:line:column  message`. */
export function printFault({ file, line, column, found, expected, nearest }: Fault): string {
  const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`
  return `${file}:${line}:${column}  ${found}; expected ${expected}${hint}`
}

export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}

/** Faults in the order in which somebody works through them: file by file, from top to bottom. */
export function inReadingOrder(faults: Fault[]): Fault[] {
  return faults.toSorted(
    (one, other) => compare(one.file, other.file) || one.line - other.line || one.column - other.column,
  )
}

/** The known name that a wrong one was most likely meant to be, or undefined where nothing comes near. */
export function nearestTo(name: string, known: Iterable<string>): string | undefined {
  let nearest: { name: string; edits: number } | undefined
  for (const candidate of known) {
    const edits = editsBetween(name.toLowerCase(), candidate.toLowerCase())
    if (
      edits <= Math.max(name.length, candidate.length) / 2 &&
      edits < (nearest?.edits ?? Number.POSITIVE_INFINITY)
    ) {
      nearest = { name: candidate, edits }
    }
  }
  return nearest?.name
}

/** A value in words, short enough to stand in a message. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (value === '') return 'an empty text'
  if (typeof value === 'string') return `the text ${JSON.stringify(shortened(value))}`
  if (typeof value === 'number') return `the number ${value}`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${entries(value.length)}`
  if (typeof value === 'object') return `a map of ${entries(Object.keys(value).length)}`
  return String(value)
}

export const entries = (count: number) => (count === 1 ? '1 entry' : `${grouped(count)} entries`)

/** A count as English writes it: 10,485,760. */
export const grouped = (count: number) => count.toLocaleString('en')

export const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** How many letters have to be put in, taken out, changed or swapped with their neighbour (Damerau and Levenshtein). */
function editsBetween(one: string, other: string): number {
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = above
    above = current
  }
  return above[other.length] ?? 0
}
