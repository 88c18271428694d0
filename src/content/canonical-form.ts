import { type ContentFiles, shownPath } from './content-folder'
import type { Fault, Place } from './fault'
import { type Content, parseContent } from './read-content'
import { mended } from './source'
import { writeContent } from './write-content'

/** The files as `--fix` writes them: without Windows marks, and in canonical form if all of them can be understood. */
export function fixedFiles(files: ContentFiles): ContentFiles {
  const clean: ContentFiles = new Map([...files].map(([file, text]) => [file, mended(text)]))
  const { content } = parseContent(clean)
  return content ? writeContent(content, clean) : clean
}

/** A fault for each file that says the right thing in another form than the canonical one, at its first such line. */
export function formFaults(content: Content, files: ContentFiles, folder: string): Fault[] {
  const found = 'not in canonical form here'
  const expected = 'what npm run content:check -- --fix writes'
  return [...writeContent(content, files)].flatMap(([file, wanted]) => {
    const text = files.get(file)
    if (text === undefined || text === wanted) return []
    return [{ file: shownPath(folder, file), ...firstDifference(text, wanted), found, expected }]
  })
}

function firstDifference(text: string, wanted: string): Place {
  const [lines, wantedLines] = [text.split('\n'), wanted.split('\n')]
  const line = lines.findIndex((one, at) => one !== wantedLines[at])
  const [one = '', other = ''] = [lines[line], wantedLines[line]]
  const column = [...one].findIndex((character, at) => character !== other[at])
  return { line: (line < 0 ? lines.length : line) + 1, column: (column < 0 ? one.length : column) + 1 }
}
