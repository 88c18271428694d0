import { expect, test } from 'vitest'
import { findRoles } from '@/data/role-map'
import { givenDatabase } from '../database'

givenDatabase('file')

test('an empty catalogue has a page of roles without one', async () => {
  const found = await findRoles(1, 'en')

  expect([found?.roles, found?.map.skills, found?.pages]).toEqual([[], [], 1])
})
