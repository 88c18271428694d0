import { expect, test } from 'vitest'
import { findAddressed } from '@/data/addressed'
import { importContent } from '@/data/import'
import { givenDatabase, queriesDuring } from '../database'
import { aCatalogue, aSkill, someContent } from '../factories'

givenDatabase('test')

test('what has a page is found by its id, with the day of its last change', async () => {
  const [backend] = aSkill().expectations
  const junior = backend ? [{ ...backend, levels: backend.levels.slice(0, 1) }] : []
  const unasked = { id: 'unasked', family: { en: 'Unasked' }, does: [] }
  await importContent({
    ...someContent({
      rabbitmq: aSkill({ updated: '2026-03-17', expectations: junior }),
      bridge: aSkill({ updated: '2025-12-31' }),
    }),
    catalogue: aCatalogue({ roles: [...aCatalogue().roles, unasked] }),
  })

  expect(await findAddressed()).toEqual({
    skills: [
      { id: 'bridge', updated: '2025-12-31' },
      { id: 'rabbitmq', updated: '2026-03-17' },
    ],
    roles: [
      { id: 'backend-go', updated: '2026-03-17', levels: ['junior', 'senior'] },
      { id: 'integrator', updated: '2025-12-31', levels: ['junior', 'senior'] },
      { id: 'unasked', updated: null, levels: [] },
    ],
    topics: ['queues', 'exchanges', 'retries'],
  })
})

test('an empty catalogue has nothing, and is asked for in one query', async () => {
  expect(await findAddressed()).toEqual({ skills: [], roles: [], topics: [] })
  expect(await queriesDuring(findAddressed)).toBe(1)
})
