import { type Answer, answerKey, answers, type GivenAnswer, longestNote, united } from './answer'
import { type Assessment, belowLadder, type Place, placedAt } from './assessment'
import { isLink } from './evidence'
import { idPattern, longestId } from './id-pattern'

export const fileFormat = 'rungs.assessment'
const fileVersion = 1

/** How big a file may be, in bytes, and how many answers it may hold, the earlier ones counted too. */
export const mostFileBytes = 5 * 1024 * 1024
const mostAnswers = 50_000
/** A clock that runs ahead is no fault; beyond that, a time is made up. */
const clockTolerance = 24 * 60 * 60 * 1000
const faultsTold = 8

/**
 * The record as a file that `readAssessmentFile` takes back: the place, and every answer ever given. Whose it is, and
 * what the account made of it, stays here.
 */
export function assessmentAsJson(assessment: Assessment, now: number): string {
  const { role, level, target, placedAt } = assessment
  const file = {
    format: fileFormat,
    version: fileVersion,
    exportedAt: isoOf(now),
    place: { role, level, target, placedAt: isoOf(placedAt) },
    answers: Object.entries(assessment.answers).map(([key, history]) => {
      const [skill, role, statement] = key.split('/')
      return { skill, role, key: statement, history: history.map(entryOf) }
    }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const isoOf = (at: number) => new Date(at).toISOString()

const entryOf = ({ id, at, answer, revision, note, link, from }: GivenAnswer) => ({
  id,
  at: isoOf(at),
  answer,
  revision,
  ...(note ? { note } : {}),
  ...(link ? { link } : {}),
  ...(from ? { from } : {}),
})

/** What a file holds: a place and histories by `answerKey`, as a record has them. */
export type FileContent = Place & { answers: Record<string, GivenAnswer[]> }

/**
 * What is wrong with a file. `answer` and `entry` say where, both counted from 1; `found` is what stands there, or how
 * many where `fault` is a matter of number.
 */
export type FileFault = { fault: FaultName; answer?: number; entry?: number; found?: string }
export type FaultName =
  | 'not-json'
  | 'not-ours'
  | 'version'
  | 'place'
  | 'answers'
  | 'too-many'
  | 'statement'
  | 'history'
  | 'id'
  | 'at'
  | 'future'
  | 'said'
  | 'revision'
  | 'note'
  | 'link'
  | 'origin'

export type ReadFile =
  | { content: FileContent; faults?: undefined }
  | { content?: undefined; faults: FileFault[]; more: number }

/** Reads a file that `assessmentAsJson` wrote, perhaps for somebody else: all of it, or none. `now` is in milliseconds. */
export function readAssessmentFile(text: string, now: number): ReadFile {
  const file = parsed(text)
  if (file === undefined) return refused([{ fault: 'not-json' }])
  if (!isFields(file) || file.format !== fileFormat) return refused([{ fault: 'not-ours' }])
  if (file.version !== fileVersion) return refused([{ fault: 'version', found: shown(file.version) }])
  const place = placeIn(file.place)
  if (!place) return refused([{ fault: 'place' }])
  if (!Array.isArray(file.answers)) return refused([{ fault: 'answers' }])
  const count = file.answers.reduce(
    (sum, it) => sum + (Array.isArray(it?.history) ? it.history.length : 1),
    0,
  )
  if (count > mostAnswers) return refused([{ fault: 'too-many', found: String(count) }])

  const read = file.answers.map((value, at) => statementIn(value, at + 1, now))
  const faults = read.flatMap(({ faults }) => faults)
  if (faults.length > 0) return refused(faults)
  const all: FileContent['answers'] = {}
  for (const { key, history } of read) all[key] = united(history, all[key])
  return { content: { ...place, answers: all } }
}

const refused = (faults: FileFault[]) => ({
  faults: faults.slice(0, faultsTold),
  more: Math.max(0, faults.length - faultsTold),
})

function placeIn(value: unknown): Place | null {
  if (!isFields(value)) return null
  const { role, level, target } = value
  if (!isIdOrNull(role) || !(isIdOrNull(level) || level === belowLadder)) return null
  if (target === null) return { role, level, target }
  if (!isFields(target) || !isIdOrNull(target.role) || !isIdOrNull(target.level)) return null
  return { role, level, target: { role: target.role, level: target.level } }
}

type ReadStatement = { key: string; history: GivenAnswer[]; faults: FileFault[] }

function statementIn(value: unknown, answer: number, now: number): ReadStatement {
  const wrong = (fault: FaultName, found?: unknown): ReadStatement => ({
    key: '',
    history: [],
    faults: [{ fault, answer, ...(found === undefined ? {} : { found: shown(found) }) }],
  })
  if (!isFields(value)) return wrong('statement', value)
  const { skill, role, key, history } = value
  if (!isId(skill) || !isId(role) || !isId(key)) {
    const names = [skill, role, key]
    return wrong('statement', names.every((it) => typeof it === 'string') ? names.join('/') : value)
  }
  if (!Array.isArray(history) || history.length === 0) return wrong('history')
  const entries = history.map((entry) => givenIn(entry, now))
  const faults = entries.flatMap((entry, at) =>
    'fault' in entry ? [{ ...entry, answer, entry: at + 1 }] : [],
  )
  const given = entries.flatMap((entry) => ('fault' in entry ? [] : [entry]))
  return { key: answerKey({ skill, role, key }), history: united(given), faults }
}

/** An answer as it was given, or the first thing that is wrong with it. */
function givenIn(value: unknown, now: number): GivenAnswer | FileFault {
  if (!isFields(value)) return { fault: 'history' }
  const { id, at, answer, revision, note, link, from } = value
  const wrong = (fault: FaultName, found: unknown) => ({ fault, found: shown(found) })
  if (typeof id !== 'string' || !/^[A-Za-z0-9-]{1,40}$/.test(id)) return wrong('id', id)
  const time = timeIn(at)
  if (time === null) return wrong('at', at)
  if (time > now + clockTolerance) return wrong('future', at)
  if (answer !== null && !answers.includes(answer as Answer)) return wrong('said', answer)
  if (!isRevision(revision)) return wrong('revision', revision)
  if (!isMissing(note) && !(typeof note === 'string' && isNote(note))) return wrong('note', note)
  if (!isMissing(link) && !(typeof link === 'string' && isLink(link))) return wrong('link', link)
  if (!isMissing(from) && !isId(from)) return wrong('origin', from)
  return {
    id,
    at: Math.min(time, now),
    answer: answer as Answer | null,
    revision,
    ...(note ? { note } : {}),
    ...(link ? { link } : {}),
    ...(from ? { from } : {}),
  }
}

const isMissing = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === ''

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestId && idPattern.test(value)

const isIdOrNull = (value: unknown): value is string | null => value === null || isId(value)

const isRevision = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 2 ** 31

/** Databases keep neither control characters, but for those that shape a text, nor halves of characters. */
const isNote = (note: string) =>
  note.length <= longestNote && !/\p{Cs}/u.test(note) && !/\p{Cc}/u.test(note.replace(/[\n\r\t]/g, ''))

function timeIn(value: unknown): number | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value)) return null
  const time = Date.parse(value)
  return time >= 0 ? time : null
}

/** What stands in the file, short enough for a message. */
const shown = (value: unknown) =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')).slice(0, 60)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * What taking a file in would do, counted in statements: those that the person said nothing of, those where the file
 * knows something later, those where it only knows something earlier, and those where it knows nothing new.
 */
export type ImportCounts = {
  total: number
  fresh: number
  later: number
  earlier: number
  known: number
  place: boolean
}

export function importCountsOf(before: Assessment, file: FileContent): ImportCounts {
  const counts = { total: 0, fresh: 0, later: 0, earlier: 0, known: 0, place: takesPlace(before, file) }
  for (const [key, history] of Object.entries(file.answers)) {
    const own = before.answers[key] ?? []
    const after = withUnknown(own, history)
    counts.total += 1
    if (own.length === 0) counts.fresh += 1
    else if (after === own) counts.known += 1
    else if (after[0]?.id === own[0]?.id) counts.earlier += 1
    else counts.later += 1
  }
  return counts
}

/**
 * The record with what a file holds. It only adds: an answer that the record has already stays as it is, whatever the
 * file says of it, and a place that was picked stays picked. Doing it again changes nothing.
 */
export function withImported(before: Assessment, file: FileContent, now: number): Assessment {
  const { role, level, target } = file
  const after = takesPlace(before, file) ? placedAt(before, { role, level, target }, now) : before
  const changed = Object.entries(file.answers).flatMap(([key, history]) => {
    const own = before.answers[key] ?? []
    const together = withUnknown(own, history)
    return together === own ? [] : [[key, together] as const]
  })
  if (changed.length === 0) return after
  return { ...after, answers: { ...after.answers, ...Object.fromEntries(changed) } }
}

const takesPlace = (before: Assessment, file: FileContent) => before.role === null && file.role !== null

function withUnknown(own: GivenAnswer[], history: GivenAnswer[]): GivenAnswer[] {
  const known = new Set(own.map(({ id }) => id))
  const unknown = history.filter(({ id }) => !known.has(id))
  return unknown.length === 0 ? own : united(own, unknown)
}
