import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { idSchema } from '@/domain/id'
import { locales } from '@/domain/locale'
import { type Fault, fileStart, grouped, nearestTo, type Place, type Problem } from './fault'

/** The texts of a content folder by their path inside it, for example `skills/rabbitmq/en.yaml`. */
export type ContentFiles = Map<string, string>

export const catalogueFiles = ['levels.yaml', 'domains.yaml', 'roles.yaml', 'topics.yaml'] as const
export const skillFiles = locales.map((locale) => `${locale}.yaml`)

/** What people write stays far below this, and the time that a hostile file takes to parse grows with its size. */
const mostBytes = 256 * 1024

/** Papers that may lie beside the content. Hidden files are left alone too. */
const papers = ['README.md', 'LICENSE', 'LICENSE.md', 'LICENSE.txt']

type FolderReading = { files: ContentFiles; faults: Fault[] }

/** Every content file of a folder, and a fault for each thing in it that cannot be read or does not belong there. */
export function readFolder(folder: string): FolderReading {
  const reading: FolderReading = { files: new Map(), faults: [] }
  const rootFolders = readFiles(reading, folder, '', catalogueFiles)
  for (const name of rootFolders)
    if (name !== 'skills') report(reading, name, stray('folder', name, ['skills']))
  const skills = rootFolders.includes('skills') ? readFiles(reading, folder, 'skills', []) : []
  for (const id of skills) readSkillFolder(reading, folder, id, skills)
  if (skills.length === 0 && reading.faults.length === 0) {
    report(reading, 'skills', { found: 'no skill', expected: 'a folder for each skill' })
  }
  return reading
}

/** A file's path from the project that the content folder stands in, with forward slashes on every system. */
export function shownPath(folder: string, file: string): string {
  return path.posix.join(path.basename(path.resolve(folder)), file)
}

/** Replaces a file of the folder as a whole: somebody who reads it meanwhile, or a full disk, never meets half of it. */
export function saveFile(folder: string, name: string, text: string): void {
  const named = path.join(folder, name)
  mkdirSync(path.dirname(named), { recursive: true })
  const target = existsSync(named) ? realpathSync(named) : named
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.draft`)
  writeFileSync(draft, text)
  renameSync(draft, target)
}

function readSkillFolder(reading: FolderReading, folder: string, id: string, skills: string[]): void {
  const inside = `skills/${id}`
  const problem = problemOfId(id, skills)
  if (problem) report(reading, inside, problem)
  const folders = readFiles(reading, folder, inside, skillFiles)
  for (const name of folders) report(reading, `${inside}/${name}`, stray('folder', name, skillFiles))
  const seen = [...reading.files.keys(), ...reading.faults.map(({ file }) => file)]
  if (seen.some((file) => file === inside || file.startsWith(`${inside}/`))) return
  report(reading, inside, { found: 'an empty folder', expected: 'en.yaml in it' })
}

/** Reads the files that belong into a folder, reports what does not, and gives back the names of its folders. */
function readFiles(
  reading: FolderReading,
  folder: string,
  inside: string,
  fileNames: readonly string[],
): string[] {
  const names = attempt(() => readdirSync(path.join(folder, inside)).sort())
  if (!Array.isArray(names)) {
    report(reading, inside, names)
    return []
  }
  return names.filter((name) => {
    if (name.startsWith('.') || (inside === '' && papers.includes(name))) return false
    const file = path.posix.join(inside, name)
    const kind = kindOf(path.join(folder, file), folder)
    if (typeof kind === 'object') report(reading, file, kind)
    else if (!fileNames.includes(name)) {
      if (kind === 'folder') return true
      report(reading, file, stray(kind, name, fileNames))
    } else {
      const text =
        kind === 'folder'
          ? { found: 'a folder', expected: 'a file' }
          : attempt(() => textOf(path.join(folder, file)))
      if (typeof text === 'string') reading.files.set(file, text)
      else report(reading, file, text)
    }
    return false
  })
}

function report(reading: FolderReading, file: string, problem: Problem & Partial<Place>): void {
  reading.faults.push({ file, ...fileStart, ...problem })
}

/** Whether a path is a file or a folder, or why it may not be read. Links may not lead out of the content folder. */
function kindOf(target: string, folder: string): 'file' | 'folder' | Problem {
  return attempt(() => {
    if (lstatSync(target).isSymbolicLink()) {
      const real = attempt(() => realpathSync(target))
      if (typeof real !== 'string') return { found: 'a link that leads nowhere', expected: 'the file itself' }
      const inside = path.relative(realpathSync(folder), real)
      if (inside.startsWith('..') || path.isAbsolute(inside)) {
        return { found: 'a link that leads out of the content folder', expected: 'the file itself' }
      }
    }
    const stats = statSync(target)
    if (stats.isDirectory()) return 'folder'
    if (!stats.isFile()) return { found: 'neither a file nor a folder', expected: 'a file' }
    if (stats.size <= mostBytes) return 'file'
    return {
      found: `a file of ${grouped(stats.size)} bytes`,
      expected: `at most ${grouped(mostBytes)} bytes (256 KiB)`,
    }
  })
}

/** The text of a file as it stands there: a byte order mark and Windows line ends are the parser's to judge. */
function textOf(target: string): string | (Problem & Place) {
  const bytes = readFileSync(target)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { found: 'bytes that are not UTF-8', expected: 'a file saved as UTF-8', ...firstBrokenByte(bytes) }
  }
}

function firstBrokenByte(bytes: Buffer): Place {
  const known = bytes.toString('utf8').split('\n')
  const line = known.findIndex((text) => text.includes('\ufffd'))
  return { line: line + 1, column: (known[line]?.indexOf('\ufffd') ?? 0) + 1 }
}

function problemOfId(id: string, all: string[]): Problem | null {
  const twin = all.find((other) => other !== id && other.toLowerCase() === id.toLowerCase())
  if (twin !== undefined && id !== id.toLowerCase()) {
    return {
      found: `a second folder for the skill "${id.toLowerCase()}"`,
      expected: 'one folder for each skill',
    }
  }
  const parsed = idSchema.safeParse(id)
  if (parsed.success) return null
  return { found: `the folder name "${id}"`, expected: parsed.error.issues[0]?.message ?? 'an id' }
}

function stray(kind: 'file' | 'folder', name: string, known: readonly string[]): Problem {
  const expected = known.length === 0 ? 'folders only' : `only ${known.join(', ')}`
  return { found: `a ${kind} that does not belong here`, expected, nearest: nearestTo(name, known) }
}

/** What the operating system refuses becomes a problem like any other. */
function attempt<Result>(read: () => Result): Result | Problem {
  try {
    return read()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined) throw error
    if (code === 'ENOENT') return { found: 'nothing at this path', expected: 'a file or folder that exists' }
    if (code === 'ENOTDIR') return { found: 'a file', expected: 'a folder' }
    const isDenied = code === 'EACCES' || code === 'EPERM'
    return {
      found: isDenied ? 'no permission to read this' : `the error ${code}`,
      expected: 'something that can be read',
    }
  }
}
