import { expect, test } from 'vitest'
import { comparisonIn } from '@/domain/comparison-address'

const addressed = (path: string) => comparisonIn(path.split('/').filter(Boolean))
const php = { role: 'backend-php', level: 'senior' }
const node = { role: 'backend-nodejs', level: null }

test('columns stand in the order of the address, then skills, then the page', () => {
  expect(addressed('backend-php.senior/backend-nodejs/me/in/rabbitmq/amqp/page/2')).toEqual({
    columns: [php, node, 'me'],
    skills: ['rabbitmq', 'amqp'],
    page: 2,
  })
})

test('no column, or one, is a comparison that is being put together', () => {
  expect(addressed('')).toEqual({ columns: [], skills: [], page: 1 })
  expect(addressed('backend-php.senior')).toEqual({ columns: [php], skills: [], page: 1 })
})

test.each([
  ['the same column twice', 'backend-php.senior/backend-php.senior'],
  ['the reader twice', 'me/me'],
  ['five columns', 'a1/b/c/d/e'],
  ['a level without a role', '.senior/backend-php'],
  ['two levels', 'backend-php.senior.lead/backend-nodejs'],
  ['what is no id', 'Backend-PHP/backend-nodejs'],
  ['a path out of here', '../backend-nodejs'],
  ['no skill after in', 'backend-php/backend-nodejs/in'],
  ['a skill twice', 'backend-php/backend-nodejs/in/rabbitmq/rabbitmq'],
  ['skills of one column', 'backend-php/in/rabbitmq'],
  ['the first page', 'backend-php/backend-nodejs/page/1'],
  ['a page without a number', 'backend-php/backend-nodejs/page'],
  ['a page that is no number', 'backend-php/backend-nodejs/page/02'],
  ['a step after the page', 'backend-php/backend-nodejs/page/2/3'],
])('%s is no address', (_what, path) => {
  expect(addressed(path)).toBeNull()
})
