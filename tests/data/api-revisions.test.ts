import { beforeEach, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import type { SkillDocument } from '@/domain/document'
import { acceptRevision, givenDatabase } from '../database'
import { aCatalogue, aSkill, reworded, someContent } from '../factories'
import { type ApiEntry, ask, read, refusalOf, walk } from '../read-api'

givenDatabase('test')

beforeEach(async () => {
  await importContent(someContent())
})

const changed = reworded(aSkill(), 'backend-go', 'publish', { en: 'Publishes with confirms.' })

const publishIn = (profile: ApiEntry) => profile.cells[0].statements[0]

test('an old revision can be asked for after files were imported that changed', async () => {
  await importContent(someContent({ rabbitmq: changed }))
  const current = await read<ApiEntry>('/skills/rabbitmq')
  const old = await read<ApiEntry>('/skills/rabbitmq/revisions/1')

  expect([current.revision, publishIn(current).text]).toEqual([2, 'Publishes with confirms.'])
  expect([old.number, publishIn(old.skill).text]).toEqual([1, 'Can publish.'])
})

test('an old revision never becomes another answer, and may be kept', async () => {
  const before = await ask('/skills/rabbitmq/revisions/1')
  const renamed = aCatalogue({
    roles: [
      { id: 'backend-go', family: { en: 'Server Developer' }, stack: 'Go', does: [] },
      { id: 'integrator', family: { en: 'Joiner' }, does: [] },
    ],
  })
  await importContent({ catalogue: renamed, skills: { rabbitmq: changed } })
  const after = await ask('/skills/rabbitmq/revisions/1')

  expect(await after.text()).toBe(await before.text())
  expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
  expect(after.headers.get('cache-control')).toBe('public, max-age=86400, immutable')
})

test('an old revision stands although the catalogue lost what it names', async () => {
  const rest = aSkill()
  const smaller: SkillDocument = {
    ...rest,
    topics: ['exchanges'],
    expectations: rest.expectations
      .filter(({ role }) => role === 'integrator')
      .map((it) => ({ ...it, levels: it.levels.filter(({ level }) => level === 'senior') })),
  }
  const catalogue = aCatalogue()
  await importContent({
    catalogue: {
      ...catalogue,
      levels: [
        { id: 'novice', name: { en: 'Novice' }, meaning: { en: 'Starts.' } },
        ...catalogue.levels.slice(1),
      ],
      roles: catalogue.roles.filter(({ id }) => id === 'integrator'),
      areas: [{ id: 'brokers', name: { en: 'Brokers' }, topics: ['exchanges'] }],
      topics: catalogue.topics.filter(({ id }) => id === 'exchanges'),
    },
    skills: { rabbitmq: smaller },
  })
  const { skill } = await read<ApiEntry>('/skills/rabbitmq/revisions/1')

  expect(skill.roles.map(({ name }: ApiEntry) => name.text)).toEqual(['Backend Developer (Go)', 'Integrator'])
  expect(skill.cells).toHaveLength(4)
  expect(skill.levels.map(({ id }: ApiEntry) => id)).toEqual(['junior', 'senior'])
})

test('a revision that names what no catalogue ever had says its id', async () => {
  const [role] = aSkill().expectations
  const strange = { ...aSkill(), group: 'elsewhere', expectations: [{ ...role, role: 'nobody' }] }
  await acceptRevision('skills/rabbitmq', strange)
  const { skill } = await read<ApiEntry>('/skills/rabbitmq/revisions/2')

  expect(skill.roles).toEqual([{ id: 'nobody', name: { text: 'nobody', lang: 'en' } }])
  expect(skill.group).toEqual({ id: 'elsewhere', name: { text: 'elsewhere', lang: 'en' } })
})

test('the revisions of a skill stand newest first, and are walked through once', async () => {
  for (let round = 0; round < 6; round += 1) await acceptRevision('skills/rabbitmq', changed)
  const numbers = async (address: string, way?: 'prev') =>
    (await walk(address, way)).map(({ number }) => number)

  expect(await numbers('/skills/rabbitmq/revisions?limit=2')).toEqual([7, 6, 5, 4, 3, 2, 1])
  expect(await numbers('/skills/rabbitmq/revisions?limit=2&before=1', 'prev')).toEqual([7, 6, 5, 4, 3, 2])
})

test('a list that grows while it is walked through shows nothing twice', async () => {
  await acceptRevision('skills/rabbitmq', changed)
  const first = await read('/skills/rabbitmq/revisions?limit=1')
  await acceptRevision('skills/rabbitmq', changed)
  const rest = await walk(first.links.next ?? '')

  expect([...first.data, ...rest].map(({ number }) => number)).toEqual([2, 1])
})

test('all revisions are those of every skill and of the catalogue, newest first', async () => {
  await importContent(someContent({ rabbitmq: changed, amqp: aSkill({ name: { en: 'AMQP' } }) }))
  await acceptRevision('catalogue', aCatalogue())
  const found = await walk('/revisions?limit=2')
  const back = await walk('/revisions?limit=1&before=catalogue.1', 'prev')
  const said = found.map(({ skill, number, origin }) => [skill?.id ?? null, number, origin])

  expect(said).toEqual([
    [null, 2, 'proposal'],
    ['rabbitmq', 2, 'import'],
    ['amqp', 1, 'import'],
    ['rabbitmq', 1, 'import'],
    [null, 1, 'import'],
  ])
  expect(back).toEqual(found.slice(0, -1))
})

test('each revision of a list leads to the skill as it stood', async () => {
  for (const { links } of (await walk('/revisions')).filter(({ skill }) => skill)) {
    expect((await ask(links.revision)).status).toBe(200)
  }
})

test.each([
  ['/skills/rabbitmq/revisions/2', /"rabbitmq" has no revision "2": they are counted from 1 to 1/],
  ['/skills/rabbitmq/revisions/first', /no revision "first"/],
  ['/skills/rabbitmq/revisions/99999999999', /no revision/],
  ['/skills/rabitmq/revisions/1', /Did you mean "rabbitmq"/],
  ['/skills/rabitmq/revisions', /Did you mean "rabbitmq"/],
])('%s is not there, and says what is', async (address, words) => {
  const { status, detail } = await refusalOf(address)

  expect(status).toBe(404)
  expect(detail).toMatch(words)
})
