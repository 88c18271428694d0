import { expect, test } from 'vitest'
import { countsOf } from '../../scripts/suites.mjs'

test('a suite counts its tests', () => {
  expect(countsOf(0, 12, 0)).toEqual({ passed: 12, failed: 0 })
  expect(countsOf(1, 10, 2)).toEqual({ passed: 10, failed: 2 })
})

test('a suite that crashed counts as a failure, whatever passed before', () => {
  expect(countsOf(1)).toEqual({ passed: 0, failed: 1 })
  expect(countsOf(1, 12, 0)).toEqual({ passed: 12, failed: 1 })
})

test('a suite that found no test counts as a failure', () => {
  expect(countsOf(0, 0, 0)).toEqual({ passed: 0, failed: 1 })
})
