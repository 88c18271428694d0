import { expect, test } from 'vitest'
import { topicStepsIn } from '@/domain/topic-steps'

const said = (address: string) => topicStepsIn(address.split('/').filter(Boolean))
const php = { role: 'backend-php', level: null }

test.each([
  ['', { column: null, page: 1 }],
  ['page/2', { column: null, page: 2 }],
  ['backend-php', { column: php, page: 1 }],
  ['backend-php.senior', { column: { ...php, level: 'senior' }, page: 1 }],
  ['backend-php.senior/page/12', { column: { ...php, level: 'senior' }, page: 12 }],
])('"%s" says which statements, and which page of them', (address, steps) => {
  expect(said(address)).toEqual(steps)
})

test.each(['page', 'page/0', 'page/1', 'page/02', 'page/-2', 'page/two', 'page/2/3', 'page/9999999'])(
  '"%s" is no page: the first has no number, and the others have one each',
  (address) => {
    expect(said(address)).toBeNull()
  },
)

test.each(['me', 'backend-php.', '.senior', 'a.b.c', 'backend-php/senior', 'backend-php/page'])(
  '"%s" is no role and no level of one',
  (address) => {
    expect(said(address)).toBeNull()
  },
)
