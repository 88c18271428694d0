import { readFileSync } from 'node:fs'

type SkillFacts = {
  name: string
  domain: string
  group: string
  updated: string
  roles: number
  levels: number
  required: number
  optional: number
  cells: Record<string, Record<string, boolean>>
}

/** What the content must state, as it was given: counts, names, dates, and which cell is required. */
export const facts = JSON.parse(readFileSync('tests/facts/facts.json', 'utf8')) as {
  levels: string[]
  roles: Record<string, string>
  skills: Record<string, SkillFacts>
}
