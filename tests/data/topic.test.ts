import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readContent } from '@/content/read-content'
import { importContent } from '@/data/import'
import { findTopic } from '@/data/topic'
import { findTopics } from '@/data/topics'
import type { Locale } from '@/domain/locale'
import { givenDatabase, queriesDuring } from '../database'

givenDatabase('file')

const whole = { column: null, page: 1 }

beforeAll(async () => {
  const { content } = readContent('content')
  if (!content) throw new Error('The content has faults')
  await importContent(content)
})

type Said = { skill: string; role: string; level: string; required: boolean; key: string; topics: string[] }
type FileStatement = string | { text: string; topics?: string[] }
type FileCell = { required: boolean; statements: Record<string, FileStatement> }
type FileSkill = { topics: string[]; expectations: Record<string, Record<string, FileCell>> }
type Names = { name: Record<Locale, string> }

const fileOf = <Content>(file: string): Content => parse(readFileSync(`content/${file}`, 'utf8')) as Content
const topicsFile = fileOf<{
  areas: Record<string, Names & { topics: string[] }>
  topics: Record<string, Names & { meaning: Record<Locale, string> }>
}>('topics.yaml')
const ladder = Object.keys(fileOf<object>('levels.yaml'))
const roles = Object.keys(fileOf<object>('roles.yaml'))
const skills = Object.fromEntries(
  ['message-broker-patterns', 'message-queues', 'rabbitmq'].map((id) => [
    id,
    fileOf<FileSkill>(`skills/${id}/en.yaml`),
  ]),
)

/** Every statement of the files, as they write it. */
const said: Said[] = Object.entries(skills).flatMap(([skill, { expectations }]) =>
  Object.entries(expectations).flatMap(([role, levels]) =>
    Object.entries(levels).flatMap(([level, { required, statements }]) =>
      Object.entries(statements).map(([key, statement]) => ({
        skill,
        role,
        level,
        required,
        key,
        topics: typeof statement === 'string' ? [] : (statement.topics ?? []),
      })),
    ),
  ),
)
const on = (topic: string) => said.filter(({ topics }) => topics.includes(topic))
const cellOf = ({ skill, role, level }: Said) => `${skill}/${role}/${level}`
const addressOf = ({ skill, role, level, required, key }: Omit<Said, 'topics'>) =>
  [skill, role, level, required, key].join('/')
const earliest = (levels: string[]) => ladder.find((level) => levels.includes(level))

const topicIds = Object.keys(topicsFile.topics)

test('there is content to look at', () => {
  expect([topicIds.length, said.length, roles.length, ladder.length]).toEqual([77, 320, 11, 5])
})

test('every topic says who is asked it at each level, in how many statements, and whether it is required', async () => {
  for (const id of topicIds) {
    const topic = await findTopic(id, whole, 'en')
    const found = topic?.asking.flatMap((role) =>
      role.cells.flatMap((cell, at) =>
        cell ? [`${role.id}/${topic.levels[at]?.id}/${cell.required}/${cell.statements}`] : [],
      ),
    )
    const expected = roles.flatMap((role) =>
      ladder.flatMap((level) => {
        const here = on(id).filter((it) => it.role === role && it.level === level)
        return here.length > 0 ? [`${role}/${level}/${here.some((it) => it.required)}/${here.length}`] : []
      }),
    )
    expect(found?.sort(), id).toEqual(expected.sort())
  }
})

test('every topic says from which level a role needs it, those that need it earliest first', async () => {
  for (const id of topicIds) {
    const topic = await findTopic(id, whole, 'en')
    const found = topic?.asking.map((role) => [role.id, role.requiredFrom])
    const expected = roles
      .filter((role) => on(id).some((it) => it.role === role))
      .map((role): [string, number | null] => {
        const from = earliest(
          on(id)
            .filter((it) => it.role === role && it.required)
            .map(({ level }) => level),
        )
        return [role, from ? ladder.indexOf(from) + 1 : null]
      })
    expect(found, id).toEqual(expected.sort(([, one], [, other]) => (one ?? 9) - (other ?? 9)))
    expect(topic?.unasked.map((role) => role.id).sort(), id).toEqual(
      roles.filter((role) => !expected.some(([asking]) => asking === role)).sort(),
    )
  }
})

test('every topic shows each of its statements once, by skill and level', async () => {
  for (const id of topicIds) {
    const { statements } = (await findTopic(id, whole, 'es')) ?? {}
    const shown = statements?.shown ?? []

    expect(shown.map(addressOf).sort(), id).toEqual(on(id).map(addressOf).sort())
    expect([statements?.all, statements?.pages], id).toEqual([on(id).length, 1])
    const order = shown.map(({ skill, level }) => `${skill}${ladder.indexOf(level)}`)
    const skillOrder = statements?.skills.map((skill) => skill.id) ?? []
    expect(order, id).toEqual(
      [...order].sort((one, other) => {
        const placeOf = (it: string) => skillOrder.indexOf(it.slice(0, -1)) * 10 + Number(it.slice(-1))
        return placeOf(one) - placeOf(other)
      }),
    )
  }
})

test('statements of one ability stand together', async () => {
  for (const id of topicIds) {
    const shown = (await findTopic(id, whole, 'en'))?.statements.shown ?? []
    const abilities = shown.map(({ skill, level, key }) => `${skill}/${level}/${key}`)
    const runs = abilities.filter((ability, at) => ability !== abilities[at - 1])

    expect(runs.length, id).toBe(new Set(abilities).size)
  }
})

test('every topic says with which others it is asked, and in how many cells', async () => {
  for (const id of topicIds) {
    const cells = new Set(on(id).map(cellOf))
    const beside = said
      .filter((it) => cells.has(cellOf(it)))
      .flatMap((it) => it.topics.map((topic) => ({ topic, cell: cellOf(it) })))
    const expected = topicIds.flatMap((topic) => {
      const count = new Set(beside.filter((it) => it.topic === topic).map(({ cell }) => cell)).size
      return topic !== id && count > 0 ? [`${topic} ${count}`] : []
    })
    const { topics = [], total } = (await findTopic(id, whole, 'en'))?.together ?? {}
    const found = topics.map((it) => `${it.id} ${it.cells}`)

    expect(total, id).toBe(expected.length)
    expect([...found].sort(), id).toEqual(expected.sort())
    expect(topics.map(({ cells }) => cells)).toEqual(
      topics.map(({ cells }) => cells).sort((one, other) => other - one),
    )
  }
})

test('every topic leads to the skills that name it, or that have statements on it', async () => {
  for (const id of topicIds) {
    const topic = await findTopic(id, whole, 'en')
    const expected = Object.entries(skills).flatMap(([skill, { topics }]) => {
      const count = on(id).filter((it) => it.skill === skill).length
      return count > 0 || topics.includes(id) ? [`${skill} ${count}`] : []
    })
    expect(topic?.skills.skills.map((it) => `${it.id} ${it.statements}`).sort(), id).toEqual(expected.sort())
    expect(topic?.skills.total, id).toBe(expected.length)
  }
})

test.each(['en', 'es'] as const)(
  'the list in %s has every area and topic with its figures',
  async (locale) => {
    const topics = await findTopics(1, locale)
    const found = topics?.areas.map(({ id, name, topics }) => ({
      id,
      name: name.words,
      topics: topics.map((topic) => ({ ...topic, name: topic.name.words, meaning: topic.meaning.words })),
    }))
    const expected = Object.entries(topicsFile.areas).map(([id, area]) => ({
      id,
      name: area.name[locale],
      topics: area.topics.map((topic) => {
        const from = earliest(
          on(topic)
            .filter(({ required }) => required)
            .map(({ level }) => level),
        )
        return {
          id: topic,
          name: topicsFile.topics[topic]?.name[locale],
          meaning: topicsFile.topics[topic]?.meaning[locale],
          roles: new Set(on(topic).map(({ role }) => role)).size,
          statements: on(topic).length,
          requiredFrom: from ? ladder.indexOf(from) + 1 : null,
        }
      }),
    }))

    expect(found).toEqual(expected)
    expect(topics?.totals).toEqual({ areas: 13, topics: 77 })
  },
)

test('a page of one role, and of one role at one level, has its statements and the figures of all', async () => {
  const all = on('at-least-once')
  const go = all.filter(({ role }) => role === 'backend-go')
  const ofRole = await findTopic(
    'at-least-once',
    { column: { role: 'backend-go', level: null }, page: 1 },
    'en',
  )
  const ofCell = await findTopic(
    'at-least-once',
    { column: { role: 'backend-go', level: 'senior' }, page: 1 },
    'en',
  )

  expect(ofRole?.statements).toMatchObject({ all: all.length, narrowed: go.length })
  expect(ofRole?.statements.shown.map(addressOf).sort()).toEqual(go.map(addressOf).sort())
  expect(ofCell?.statements.shown.map(addressOf)).toEqual(
    go.filter(({ level }) => level === 'senior').map(addressOf),
  )
  expect(ofCell?.asking).toEqual(ofRole?.asking)
})

test('dead letter queues and dead letter exchanges lead to each other', async () => {
  const [queues, exchanges] = [
    await findTopic('dead-letter-queues', whole, 'en'),
    await findTopic('dead-letter-exchanges', whole, 'en'),
  ]

  expect(queues?.near[0]).toMatchObject({ id: 'dead-letter-exchanges' })
  expect(exchanges?.near[0]).toMatchObject({ id: 'dead-letter-queues' })
})

test('a topic knows its areas', async () => {
  for (const id of topicIds) {
    const areas = Object.entries(topicsFile.areas).filter(([, { topics }]) => topics.includes(id))
    const topic = await findTopic(id, whole, 'en')

    expect(
      topic?.areas.map((area) => [area.id, area.page]),
      id,
    ).toEqual(areas.map(([area]) => [area, 1]))
  }
})

test.each([
  ['nothing', whole],
  ['no topic', whole],
  ['../topics', whole],
  ['dead-letter-queues', { column: null, page: 2 }],
  ['dead-letter-queues', { column: { role: 'backend-cobol', level: null }, page: 1 }],
  ['dead-letter-queues', { column: { role: 'backend-php', level: 'Senior' }, page: 1 }],
])('there is no topic at %s %j', async (id, steps) => {
  expect(await findTopic(id, steps, 'en')).toBeNull()
})

test('there is no second page of a list that fits on one', async () => {
  expect(await findTopics(2, 'en')).toBeNull()
})

test('a topic takes one query, and so does the list', async () => {
  expect(await queriesDuring(() => findTopic('queues', whole, 'es'))).toBe(1)
  expect(await queriesDuring(() => findTopics(1, 'es'))).toBe(1)
})
