import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A statement as the content files hold it, found without any code of ours. */
export type Line = {
  skill: string
  role: string
  level: string
  key: string
  required: boolean
  topics: string[]
  words: Record<string, string>
}

type FileStatement = string | { text: string; topics?: string[] }
type FileCell = { required: boolean; statements: Record<string, FileStatement> }
type Expectations<Cell> = Record<string, Record<string, Cell>>

const yaml = (path: string) => parse(readFileSync(`content/${path}`, 'utf8'))

/** Every statement of every skill, in both languages, in the order of the files. */
export function linesOfFiles(): Line[] {
  return readdirSync('content/skills').flatMap((skill) => {
    const english: Expectations<FileCell> = yaml(`skills/${skill}/en.yaml`).expectations
    const spanish: Expectations<Record<string, FileStatement>> = yaml(`skills/${skill}/es.yaml`).expectations
    return Object.entries(english).flatMap(([role, levels]) =>
      Object.entries(levels).flatMap(([level, { required, statements }]) =>
        Object.entries(statements).map(([key, statement]) => {
          const translated = spanish[role]?.[level]?.[key]
          const words: Record<string, string> = { en: textOf(statement) }
          if (translated) words.es = textOf(translated)
          const topics = typeof statement === 'string' ? [] : (statement.topics ?? [])
          return { skill, role, level, key, required, topics, words }
        }),
      ),
    )
  })
}

export const levelsOfFiles = (): string[] => Object.keys(yaml('levels.yaml'))
export const rolesOfFiles = (): string[] => Object.keys(yaml('roles.yaml'))

const textOf = (statement: FileStatement) => (typeof statement === 'string' ? statement : statement.text)
