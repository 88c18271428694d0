import { readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import readExcelFile from 'read-excel-file/node'
import { parse as parseYaml } from 'yaml'

/** A table that was read back: its name, where the file says it, and its lines, the heads first. */
export type ReadTable = { name: string | null; lines: (string | number | null)[][] }
export type FileFormat = 'xlsx' | 'csv' | 'json' | 'md'

/** Reads a file back with a reader that is not ours. */
export async function tablesIn(bytes: Buffer, format: FileFormat, locale: string): Promise<ReadTable[]> {
  const text = bytes.toString('utf8')
  switch (format) {
    case 'xlsx':
      return (await readExcelFile(bytes)).map(({ sheet, data }) => ({
        name: sheet,
        lines: data.map((row) => row.map(plain)),
      }))
    case 'csv':
      return [{ name: null, lines: linesOfCsv(text, locale) }]
    case 'json':
      return (JSON.parse(text) as JsonFile).tables.map(({ name, columns, rows }) => ({
        name,
        lines: [
          columns.map((it) => it.name),
          ...rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
        ],
      }))
    case 'md':
      return tablesInMarkdown(text)
  }
}

type JsonFile = {
  tables: {
    name: string
    columns: { key: string; name: string }[]
    rows: Record<string, string | number | null>[]
  }[]
}

const plain = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value as string | number | null)

const linesOfCsv = (text: string, locale: string) =>
  (parseCsv(text, { bom: true, delimiter: locale === 'es' ? ';' : ',' }) as string[][]).map((line) =>
    line.map((cell) => cell || null),
  )

/** Every table of a Markdown text, with the heading over it. A bar that stands behind `\` divides no cells. */
function tablesInMarkdown(text: string): ReadTable[] {
  const tables: ReadTable[] = []
  let name: string | null = null
  let isOpen = false
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) name = unescaped(line.replace(/^#+ /, ''))
    if (!line.startsWith('|')) isOpen = false
    else if (!isOpen) {
      tables.push({ name, lines: [cellsIn(line)] })
      isOpen = true
    } else if (!/^[|\s:-]+$/.test(line)) tables.at(-1)?.lines.push(cellsIn(line))
  }
  return tables
}

const cellsIn = (line: string) =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => unescaped(cell.trim().replaceAll('<br>', '\n')) || null)

const unescaped = (text: string) => text.replace(/\\([\\`*_[\]<>~|&$#+=.)-])/g, '$1')

/** The numbers in a table as text, as a file without types holds them. */
export const asText = (lines: ReadTable['lines']) =>
  lines.map((line) => line.map((cell) => (cell === null ? null : String(cell))))

type Names = Record<string, string>
type SkillFile = {
  name: string
  summary: string
  group: string
  updated: string
  expectations: Record<string, Record<string, { required: boolean; statements: Record<string, unknown> }>>
}
type Texts = {
  name: string
  summary: string
  expectations: Record<string, Record<string, Record<string, unknown>>>
}

const yaml = <Content>(file: string) => parseYaml(readFileSync(`content/${file}`, 'utf8')) as Content
const wordsOf = (entry: unknown) => (typeof entry === 'string' ? entry : (entry as { text: string }).text)

/** The names of the levels in a language, the first one first. */
export const levelNames = (locale: string): Names =>
  Object.fromEntries(
    Object.entries(yaml<Record<string, { name: Names }>>('levels.yaml')).map(([id, { name }]) => [
      id,
      name[locale] ?? '',
    ]),
  )

const roleNames = (locale: string): Names =>
  Object.fromEntries(
    Object.entries(yaml<Record<string, { family: Names; stack?: string }>>('roles.yaml')).map(
      ([id, { family, stack }]) => [id, stack ? `${family[locale]} (${stack})` : (family[locale] ?? '')],
    ),
  )

export type ContentCell = {
  role: string
  roleName: string
  level: string
  required: boolean
  prose: string
  keys: string[]
}

/** What the content files ask in a skill: role by role in the order of the roles, and level by level. */
export function cellsInContent(skill: string, locale: string): ContentCell[] {
  const { expectations } = yaml<SkillFile>(`skills/${skill}/en.yaml`)
  const texts = yaml<Texts>(`skills/${skill}/${locale}.yaml`).expectations
  return Object.entries(roleNames(locale)).flatMap(([role, roleName]) =>
    Object.entries(expectations[role] ?? {}).map(([level, { required, statements }]) => {
      const own = locale === 'en' ? statements : (texts[role]?.[level] ?? {})
      const keys = Object.keys(statements)
      const prose = keys.map((key) => wordsOf(own[key])).join(' ')
      return { role, roleName, level, required, prose, keys }
    }),
  )
}

/** What the content files say of a skill in the list of skills. */
export function skillInContent(skill: string, locale: string) {
  const { updated, expectations } = yaml<SkillFile>(`skills/${skill}/en.yaml`)
  const { name, summary } = yaml<Texts>(`skills/${skill}/${locale}.yaml`)
  const cells = Object.values(expectations).flatMap((levels) => Object.values(levels))
  return {
    name,
    summary,
    updated,
    roles: Object.keys(expectations).length,
    required: cells.filter(({ required }) => required).length,
    optional: cells.filter(({ required }) => !required).length,
  }
}
