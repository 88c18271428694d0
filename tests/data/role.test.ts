import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readContent } from '@/content/read-content'
import { importContent } from '@/data/import'
import { findRole, findRoleLevel } from '@/data/role'
import { findRoles, findWholeMap } from '@/data/role-map'
import { givenDatabase, queriesDuring } from '../database'

givenDatabase('file')

type File = {
  name: string
  expectations: Record<string, Record<string, { required: boolean; statements: Record<string, unknown> }>>
}

const fileOf = (skill: string, locale = 'en') =>
  parse(readFileSync(`content/skills/${skill}/${locale}.yaml`, 'utf8')) as File
const skills = readdirSync('content/skills')
const roles = Object.keys(parse(readFileSync('content/roles.yaml', 'utf8')))
const levels = Object.keys(parse(readFileSync('content/levels.yaml', 'utf8')))

/** The cells of the content files, one after the other. */
const cells = skills.flatMap((skill) =>
  Object.entries(fileOf(skill).expectations).flatMap(([role, asked]) =>
    Object.entries(asked).map(([level, { required, statements }]) => ({
      skill,
      role,
      level,
      required,
      keys: Object.keys(statements),
    })),
  ),
)
const cellsAt = (role: string, level?: string) =>
  cells.filter((cell) => cell.role === role && (!level || cell.level === level))
const abilitiesOf = (role: string) =>
  new Set(cellsAt(role).flatMap(({ skill, keys }) => keys.map((key) => `${skill}/${key}`)))

beforeAll(async () => {
  const { content } = readContent('content')
  if (!content) throw new Error('The content is broken')
  await importContent(content)
})

test('there is something to count', () => {
  expect([skills.length, roles.length, levels.length]).toEqual([3, 11, 5])
})

describe.each(roles)('%s', (id) => {
  test('is asked at each level what the files ask, required and optional apart', async () => {
    const role = await findRole(id, 'en')

    const asked = role?.levels.map(({ id: level, required, optional, statements, skills }) => ({
      level,
      required,
      optional,
      statements,
      skills: skills.map((skill) => [skill.id, skill.required, skill.statements.map(({ key }) => key)]),
    }))
    expect(asked).toEqual(
      levels.map((level) => {
        const here = cellsAt(id, level)
        const [required, optional] = [here.filter((it) => it.required), here.filter((it) => !it.required)]
        const count = (some: typeof here) => some.reduce((sum, { keys }) => sum + keys.length, 0)
        return {
          level,
          required: required.length,
          optional: optional.length,
          statements: { required: count(required), optional: count(optional) },
          skills: [required, optional].flatMap((some) =>
            some
              .sort((one, other) => fileOf(one.skill).name.localeCompare(fileOf(other.skill).name))
              .map(({ skill, required, keys }) => [skill, required, keys]),
          ),
        }
      }),
    )
  })

  test('is like the roles that are asked the same abilities, by their share in what either is asked', async () => {
    const own = abilitiesOf(id)
    const expected = roles
      .filter((other) => other !== id)
      .map((other) => {
        const theirs = abilitiesOf(other)
        const both = [...own].filter((it) => theirs.has(it)).length
        return { id: other, both, either: own.size + theirs.size - both }
      })
      .filter(({ both }) => both > 0)
      .sort((one, other) => other.both / other.either - one.both / one.either)
      .slice(0, 8)

    const similar = (await findRole(id, 'es'))?.similar.map(({ id, both, either }) => ({ id, both, either }))
    expect(similar).toEqual(expected)
  })

  test('has on the map the statements of each level, negative where they are optional', async () => {
    const { roles: columns, skills: rows } = await findWholeMap('en')
    const at = columns.findIndex((column) => column.id === id)

    for (const [skill, , , counts] of rows) {
      const asked = levels.map((level) => {
        const cell = cellsAt(id, level).find((it) => it.skill === skill)
        return cell ? cell.keys.length * (cell.required ? 1 : -1) : 0
      })
      expect(counts[at]).toEqual(asked.some((count) => count !== 0) ? asked : 0)
    }
  })

  test('stands in the list with its counts', async () => {
    const listed = (await findRoles(1, 'en'))?.roles.find((role) => role.id === id)

    const own = cellsAt(id)
    expect(listed?.skills).toBe(new Set(own.map(({ skill }) => skill)).size)
    expect(listed?.levels).toEqual(
      levels.map((level) => {
        const here = cellsAt(id, level)
        return {
          level,
          required: here.filter(({ required }) => required).length,
          optional: here.filter(({ required }) => !required).length,
          statements: here.reduce((sum, { keys }) => sum + keys.length, 0),
        }
      }),
    )
  })
})

test('the newest day of its skills stands at a level', async () => {
  const found = await findRoleLevel(
    { role: 'message-queue-engineer', level: 'lead' },
    'expectations',
    1,
    'en',
  )

  expect(found?.level.updated).toBe((fileOf('message-queues') as File & { updated: string }).updated)
})

test('the topics of a page are those that its statements point at, with their meanings in the language', async () => {
  const found = await findRoleLevel({ role: 'integration-engineer', level: 'junior' }, 'interview', 1, 'es')

  const asked = fileOf('message-queues').expectations['integration-engineer']?.junior?.statements ?? {}
  const topics = Object.values(asked).flatMap((it) => (it as { topics?: string[] }).topics ?? [])
  expect(new Set(found?.topics.map(({ id }) => id))).toEqual(new Set(topics))
  expect(found?.topics.every(({ meaning }) => meaning.lang === 'es')).toBe(true)
  expect(found?.level.skills[0]?.statements.map((it) => it.topics)).toEqual(
    Object.values(asked).map((it) => (it as { topics?: string[] }).topics ?? []),
  )
})

test.each(['nobody', 'no id', '../etc', ''])('a role %j that is none has no page', async (role) => {
  expect(await findRole(role, 'en')).toBeNull()
  expect(await findRoleLevel({ role, level: 'junior' }, 'expectations', 1, 'en')).toBeNull()
})

test.each(['expert', 'no id', ''])('a level %j that is none has no page', async (level) => {
  expect(await findRoleLevel({ role: 'backend-php', level }, 'interview', 1, 'en')).toBeNull()
})

test('there is no page after the last', async () => {
  expect(await findRoleLevel({ role: 'backend-php', level: 'junior' }, 'expectations', 2, 'en')).toBeNull()
  expect(await findRoles(2, 'en')).toBeNull()
})

test('a page takes one query', async () => {
  expect(await queriesDuring(() => findRole('backend-go', 'es'))).toBe(1)
  expect(await queriesDuring(() => findRoles(1, 'es'))).toBe(1)
  expect(await queriesDuring(() => findWholeMap('es'))).toBe(1)
  const place = { role: 'backend-go', level: 'lead' }
  expect(await queriesDuring(() => findRoleLevel(place, 'interview', 1, 'en'))).toBe(1)
})
