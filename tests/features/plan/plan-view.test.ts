import { expect, test } from 'vitest'
import { planSearchOf, planViewIn, wholePlan } from '@/features/plan/plan-view'

test('the whole plan has a bare address', () => {
  expect(planSearchOf(wholePlan)).toBe('')
  expect(planViewIn('')).toEqual(wholePlan)
})

test('an address gives back the view that it was made of', () => {
  const view = { level: 'middle', requiredFirst: false, hidesDone: true }

  expect(planViewIn(planSearchOf(view))).toEqual(view)
})

test('an address that says something else says nothing', () => {
  expect(planViewIn('?level=&order=backwards&done=1&who=me')).toEqual(wholePlan)
})
