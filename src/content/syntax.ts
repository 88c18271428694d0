import { type Document, type ErrorCode, type Node, visit, type YAMLError } from 'yaml'
import type { Problem } from './fault'

export type LocatedProblem = Problem & { offset: number }

/** Content nests at most seven deep. */
export const mostDepth = 12

export const tooDeep: Problem = {
  found: 'maps or lists nested too deeply',
  expected: `at most ${mostDepth} levels`,
}

const mendCommand = 'npm run content:check -- --fix'

/** The marks that editors on Windows leave, which `--fix` takes away. `clean` is the text without them. */
export function windowsMarks(text: string): LocatedProblem[] {
  const hasMark = text.startsWith('\ufeff')
  const lineEnd = text.indexOf('\r\n') - (hasMark ? 1 : 0)
  return [
    ...(hasMark
      ? [{ offset: 0, found: 'a byte order mark', expected: `none: remove it, or run ${mendCommand}` }]
      : []),
    ...(text.includes('\r\n')
      ? [
          {
            offset: lineEnd,
            found: 'a Windows line end (CRLF)',
            expected: `LF: save the file so, or run ${mendCommand}`,
          },
        ]
      : []),
  ]
}

/** Tabs, and characters that nobody sees in an editor: the first of each line. */
export function strayCharacters(text: string): LocatedProblem[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const at = line.search(/[\p{Cc}\ufeff\u2028\u2029]/u)
    const offset = start + at
    start += line.length + 1
    return at < 0 ? [] : [{ offset, ...strayCharacter(line.charAt(at)) }]
  })
}

/** What the YAML parser reports, in our own words. */
export function syntaxProblems({ errors, contents }: Document.Parsed, text: string): LocatedProblem[] {
  // A tab puts the parser out of step, and is reported as a stray character already.
  if (errors.some(({ code }) => code === 'TAB_AS_INDENT')) return []
  const deep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (deep) return [{ offset: deep.pos[0], ...tooDeep }]
  const directive = text.search(/^%/m)
  const known = directive < 0 ? [] : [{ offset: directive, found: 'a YAML directive', expected: 'none' }]
  const firsts = errors.filter(({ pos }, at) => at === 0 || errors[at - 1]?.pos[0] !== pos[0])
  return [...known, ...firsts.map((error) => problemOfError(error, contents, text))]
}

function strayCharacter(character: string): Problem {
  if (character === '\t') return { found: 'a tab', expected: 'spaces' }
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return { found: `the invisible character U+${code}`, expected: 'none' }
}

function problemOfError(
  { code, message, pos: [offset] }: YAMLError,
  contents: Node | null,
  text: string,
): LocatedProblem {
  if (code === 'BAD_SCALAR_START') {
    return {
      offset,
      found: `a text that starts with ${text.charAt(offset)}`,
      expected: 'it in double quotes',
    }
  }
  if (message.startsWith('Missing closing')) {
    const start = lastScalar(contents) ?? offset
    return { offset: start, found: 'a quote that is never closed', expected: 'the same quote again' }
  }
  if (message.startsWith('Flow')) {
    return { offset, found: 'a bracket that is never closed', expected: 'it closed before this' }
  }
  return {
    offset,
    ...(problems[code] ?? { found: `what YAML cannot read (${message})`, expected: 'YAML 1.2' }),
  }
}

const problems: { [code in ErrorCode]?: Problem } = {
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'a key and its value inside a value',
    expected: 'a text with ": " in double quotes, and the keys of a map in one column',
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'a key that runs over several lines',
    expected: '"key: value" on one line',
  },
  BAD_INDENT: { found: 'a wrong indentation', expected: 'the column of the lines that this belongs to' },
  BAD_DQ_ESCAPE: {
    found: 'an escape that YAML does not know',
    expected: 'two backslashes where one is meant',
  },
  MULTIPLE_DOCS: { found: 'a second document', expected: 'one document in a file' },
}

/** Where the last value starts. A quote that is never closed swallows everything after it. */
function lastScalar(contents: Node | null): number | undefined {
  let last: number | undefined
  visit(contents, {
    Scalar: (_, { range }) => {
      last = range?.[0]
    },
  })
  return last
}
