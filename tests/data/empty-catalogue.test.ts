import { expect, test } from 'vitest'
import { findCatalogue } from '@/data/catalogue'
import { findContent } from '@/data/document'
import { findProfile } from '@/data/skill'
import { givenDatabase } from '../database'

givenDatabase('file')

test('before the first import there is nothing to read, and nothing breaks', async () => {
  expect(await findContent()).toBeNull()
  expect(await findProfile('rabbitmq', 'en')).toBeNull()
  expect(await findCatalogue('en')).toEqual({
    domains: [],
    example: null,
    levels: [],
    roles: [],
    totals: { skills: 0, roles: 0, required: 0, optional: 0, statements: 0 },
  })
})
