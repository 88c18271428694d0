import { expect, test } from 'vitest'
import { importContent } from '@/data/import'
import { acceptRevision, givenDatabase, withConnection } from '../database'
import { aCatalogue, aSkill, someContent } from '../factories'

givenDatabase('test')

test('an import tells the tags of every document that is new', async () => {
  const heard = await heardDuring(() => importContent(someContent({ rabbitmq: aSkill(), kafka: aSkill() })))

  expect(heard).toEqual(['catalogue', 'skill:kafka skills', 'skill:rabbitmq skills'])
})

test('an import tells the tags of what it changes, and of nothing else', async () => {
  await importContent(someContent({ rabbitmq: aSkill(), kafka: aSkill() }))

  const heard = await heardDuring(() =>
    importContent(someContent({ rabbitmq: aSkill({ updated: '2026-04-01' }), kafka: aSkill() })),
  )

  expect(heard).toEqual(['skill:rabbitmq skills'])
})

test('a changed catalogue is told as the catalogue alone', async () => {
  await importContent(someContent())
  const roles = aCatalogue().roles.toReversed()

  const heard = await heardDuring(() => importContent({ ...someContent(), catalogue: aCatalogue({ roles }) }))

  expect(heard).toEqual(['catalogue'])
})

test('files that come to say what was changed here tell nothing', async () => {
  await importContent(someContent())
  const changed = aSkill({ updated: '2026-04-01' })
  await acceptRevision('skills/rabbitmq', changed)

  expect(await heardDuring(() => importContent(someContent({ rabbitmq: changed })))).toEqual([])
})

test('an import that changes nothing, or fails, or is a rehearsal, tells nothing', async () => {
  await importContent(someContent())
  const blank = aSkill({ name: { en: '' } })

  const heard = await heardDuring(async () => {
    await importContent(someContent())
    await importContent(someContent({ rabbitmq: aSkill({ updated: '2026-04-01' }) }), { dryRun: true })
    await importContent(someContent({ rabbitmq: blank })).catch(() => {})
  })

  expect(heard).toEqual([])
})

/** What was told on the channel of the content while some work was done, in the order of the alphabet. */
function heardDuring(work: () => Promise<unknown>): Promise<(string | undefined)[]> {
  return withConnection(async (client) => {
    const heard: (string | undefined)[] = []
    client.on('notification', ({ payload }) => heard.push(payload))
    await client.query('listen content')
    await work()
    // What was told before comes with the answer, or before it.
    await client.query('select 1')
    return heard.sort()
  })
}
