import { type Answer, answerKey, type GivenAnswer } from './answer'
import { isLink } from './evidence'
import { plainInMarkdown } from './markdown'
import type { Plan, PlannedStatement, SkillPlan } from './plan'
import type { Sheet } from './sheet'

/** What a skill asks at one level, in the order in which the profile says it. */
export type PlannedCell = { level: string; required: boolean; statements: PlannedStatement[] }

/** Everything that a skill asks up to the target, whatever was answered: required first, and the first level first. */
export function cellsOf({ skill, behind, ahead, optional, done, setAside }: SkillPlan): PlannedCell[] {
  const planned = new Map([behind, ahead, optional, done, setAside].flat().map((it) => [it.key, it]))
  return skill.cells
    .map(({ level, required, statements }) => ({
      level,
      required,
      statements: statements.flatMap(({ key }) => planned.get(key) ?? []),
    }))
    .filter(({ statements }) => statements.length > 0)
    .sort((one, other) => Number(other.required) - Number(one.required))
}

/** Finished words of the reader's language, and how its numbers are said. */
export type ExportWords = {
  title: string
  /** Whose plan it is, in a sentence. */
  intro: string
  /** The names of the levels by their ids. */
  levels: Record<string, string>
  answers: Record<Answer, string>
  required: string
  optional: string
  requiredDone: (done: number, total: number) => string
}

/**
 * The plan as a checklist, by skill and by level. What is learned says so in words, and what does not apply has no box:
 * a checklist has only two states.
 */
export function planAsMarkdown(plan: Plan, words: ExportWords, withNotes: boolean): string {
  const skills = plan.skills.flatMap((skill) => skillLines(skill, words, withNotes))
  return `${[`# ${plainInMarkdown(words.title)}`, '', plainInMarkdown(words.intro), ...skills].join('\n')}\n`
}

function skillLines(skill: SkillPlan, words: ExportWords, withNotes: boolean): string[] {
  const { done, total } = skill.required
  const count = total > 0 ? [plainInMarkdown(words.requiredDone(done, total)), ''] : []
  const levels = cellsOf(skill).flatMap(({ level, required, statements }) => [
    `### ${plainInMarkdown(words.levels[level] ?? level)} (${required ? words.required : words.optional})`,
    '',
    ...statements.flatMap((statement) => statementLines(statement, words, withNotes)),
    '',
  ])
  return ['', `## ${plainInMarkdown(skill.skill.name)}`, '', ...count, ...levels.slice(0, -1)]
}

function statementLines({ words: text, given }: PlannedStatement, words: ExportWords, withNotes: boolean) {
  const answer = given?.answer
  const box = answer === 'does-not-apply' ? '' : answer === 'can-do' ? '[x] ' : '[ ] '
  const said = answer === 'learning' || answer === 'does-not-apply' ? ` (${words.answers[answer]})` : ''
  return [`- ${box}${plainInMarkdown(text)}${said}`, ...(withNotes && given ? evidenceLines(given) : [])]
}

/** Quoted under its statement. A line that ends in a backslash does not run into the next one. */
function evidenceLines({ note = '', link = '' }: GivenAnswer): string[] {
  const said = note.trim() === '' ? [] : note.trim().split(/\r\n?|\n/)
  const lines = said.map((line, at) => {
    const breaks = line.trim() !== '' && (said[at + 1] ?? '').trim() !== ''
    return `${plainInMarkdown(line.trim())}${breaks ? '\\' : ''}`
  })
  // Between angle brackets nothing is Markdown but the brackets.
  const address = isLink(link) ? [`<${link.replace(/[<>\\]/g, encodeURIComponent)}>`] : []
  const between = lines.length > 0 && address.length > 0 ? [''] : []
  return [...lines, ...between, ...address].map((line) => `  > ${line}`.trimEnd())
}

const columnKeys = [
  'skill',
  'level',
  'required',
  'statement',
  'answer',
  'note',
  'link',
  'answeredOn',
  'key',
] as const

/** The names of the columns. */
export type ColumnWords = Record<(typeof columnKeys)[number], string>

/** The plan as a table with its head: a row for each statement up to the target. What was never answered has no day. */
export function planRows(plan: Plan, words: ExportWords, columns: ColumnWords): string[][] {
  const rows = plan.skills.flatMap((skillPlan) =>
    cellsOf(skillPlan).flatMap((cell) => cell.statements.map((it) => rowOf(it, skillPlan, plan.role, words))),
  )
  return [columnKeys.map((key) => columns[key]), ...rows]
}

/** The same table as a sheet of a workbook, where a day is a day. Everything else is a text, whatever it looks like. */
export function planSheet(plan: Plan, words: ExportWords, columns: ColumnWords): Sheet {
  const dayAt = columnKeys.indexOf('answeredOn')
  const [, ...rows] = planRows(plan, words, columns)
  return {
    name: words.title,
    columns: columnKeys.map((key) => ({ key, name: columns[key] })),
    rows: rows.map((cells) => ({
      cells: cells.map((text, at) => (at === dayAt && text ? { day: text.slice(0, 10) } : text || null)),
    })),
  }
}

function rowOf(
  { key, words: text, level, required, given }: PlannedStatement,
  { skill }: SkillPlan,
  role: string,
  words: ExportWords,
): string[] {
  return [
    skill.name,
    words.levels[level] ?? level,
    required ? words.required : words.optional,
    text,
    words.answers[given?.answer ?? 'not-yet'],
    given?.note?.trim() ?? '',
    given?.link?.trim() ?? '',
    given ? new Date(given.at).toISOString() : '',
    answerKey({ skill: skill.id, role, key }),
  ]
}
