import { beforeAll, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import { findRole, findRoleLevel } from '@/data/role'
import { findRoles, findWholeMap } from '@/data/role-map'
import { givenDatabase } from '../database'
import { aCatalogue, aSkill, someContent } from '../factories'

givenDatabase('file')

const names = Array.from({ length: 60 }, (_, at) => `Skill ${String(at).padStart(2, '0')}`)
const role = 'backend-go'
const idle = { id: 'idle', family: { en: 'Idler' }, does: [] }

beforeAll(async () => {
  const skills = names.map((name, at) => [
    `skill-${name.slice(6)}`,
    aSkill({ name: { en: name }, group: at < 2 ? 'middleware' : 'messaging' }),
  ])
  const accented = aSkill({ name: { en: 'Skíll 05b' } })
  const content = someContent(Object.fromEntries([...skills, ['accented', accented]]))
  const catalogue = aCatalogue()
  await importContent({ ...content, catalogue: { ...catalogue, roles: [...catalogue.roles, idle] } })
})

test('a role shows 25 skills of each level, and says how many there are', async () => {
  const levels = (await findRole(role, 'en'))?.levels

  expect(levels?.map(({ required, optional, skills }) => [required + optional, skills.length])).toEqual([
    [61, 25],
    [61, 25],
  ])
})

test('the pages of a level follow each other without a gap, and count all of it', async () => {
  const place = { role, level: 'senior' }
  const [one, two] = await Promise.all([1, 2].map((page) => findRoleLevel(place, 'expectations', page, 'en')))

  expect([one?.level.skills.length, two?.level.skills.length, one?.pages, two?.from]).toEqual([50, 11, 2, 50])
  const shown = [...(one?.level.skills ?? []), ...(two?.level.skills ?? [])].map(({ name }) => name.words)
  expect(new Set(shown).size).toBe(61)
  expect(await findRoleLevel(place, 'expectations', 3, 'en')).toBeNull()
})

test('prompts have 20 skills a page', async () => {
  const last = await findRoleLevel({ role, level: 'junior' }, 'interview', 4, 'en')

  expect([last?.pages, last?.level.skills.length]).toEqual([4, 1])
})

test('skills stand in the order of their names, whatever accents these have', async () => {
  const junior = (await findRole(role, 'en'))?.levels[0]

  expect(junior?.skills.slice(4, 8).map(({ name }) => name.words)).toEqual([
    'Skill 04',
    'Skill 05',
    'Skíll 05b',
    'Skill 06',
  ])
})

test('the map has 50 skills a page, group by group, and all of them at once for the browser', async () => {
  const [one, two] = [await findRoles(1, 'en'), await findRoles(2, 'en')]
  const whole = await findWholeMap('en')

  expect([one?.map.skills.length, two?.map.skills.length, two?.pages, two?.map.total]).toEqual([
    50, 11, 2, 61,
  ])
  expect([...(one?.map.skills ?? []), ...(two?.map.skills ?? [])]).toEqual(whole.skills)
  expect(whole.skills.slice(-2).map(([id]) => id)).toEqual(['skill-00', 'skill-01'])
})

test('what nobody translated is marked as English', async () => {
  const [, name, , , lang] = (await findWholeMap('es')).skills[0] ?? []
  const skill = (await findRole(role, 'es'))?.levels[0]?.skills[0]

  expect([name, lang, skill?.name.lang, skill?.statements[0]?.lang]).toEqual(['Skill 02', 'en', 'en', 'es'])
})

test('a role that no skill asks anything has a page, and zeros', async () => {
  const found = await findRole('idle', 'en')

  expect(found).toMatchObject({ skills: 0, similar: [] })
  expect(found?.levels.map(({ required, optional, updated }) => [required, optional, updated])).toEqual([
    [0, 0, null],
    [0, 0, null],
  ])
  const level = await findRoleLevel({ role: 'idle', level: 'junior' }, 'interview', 1, 'en')
  expect([level?.pages, level?.level.skills]).toEqual([1, []])
})

test('the list counts the same on every page of the map', async () => {
  expect((await findRoles(2, 'en'))?.roles).toEqual((await findRoles(1, 'en'))?.roles)
})
