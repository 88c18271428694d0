import { expect, test } from 'vitest'
import type { AskedOfRole } from '@/domain/asked'
import { keptFrom, offersFor } from '@/domain/offer'
import { anAssessment, askedIn, given } from '../factories'

const rabbitmq = askedIn('rabbitmq', { junior: [true, 'publish', 'consume'] })
const asked: AskedOfRole = {
  role: 'backend-go',
  skills: [
    {
      ...rabbitmq,
      revision: 4,
      cells: rabbitmq.cells.map((cell) => ({
        ...cell,
        statements: cell.statements.map((it) => ({ ...it, alsoIn: ['backend-php', 'backend-nodejs'] })),
      })),
    },
  ],
}

test('what is known in another role is offered here, with where it comes from', () => {
  const offers = offersFor(anAssessment({ 'rabbitmq/backend-php/publish': 'can-do' }), asked)

  expect([...offers.keys()]).toEqual(['rabbitmq/backend-go/publish'])
  expect(offers.get('rabbitmq/backend-go/publish')).toMatchObject({ from: 'backend-php', revision: 4 })
})

test('of two roles the latest answer is offered', () => {
  const record = anAssessment(
    {},
    {
      answers: {
        'rabbitmq/backend-php/publish': [given('can-do', { at: 5 })],
        'rabbitmq/backend-nodejs/publish': [given('learning', { at: 9 })],
      },
    },
  )

  expect(offersFor(record, asked).get('rabbitmq/backend-go/publish')).toMatchObject({
    from: 'backend-nodejs',
    given: { answer: 'learning' },
  })
})

test('what the person said here, or does not know there, is not offered', () => {
  const record = anAssessment({
    'rabbitmq/backend-go/publish': 'not-yet',
    'rabbitmq/backend-php/publish': 'can-do',
    'rabbitmq/backend-php/consume': 'does-not-apply',
  })

  expect(offersFor(record, asked).size).toBe(0)
})

test('an answer that is kept brings its evidence along', () => {
  const record = anAssessment(
    {},
    {
      answers: { 'rabbitmq/backend-php/publish': [given('can-do', { note: 'In the shop.' })] },
    },
  )
  const offer = offersFor(record, asked).get('rabbitmq/backend-go/publish')

  expect(offer && keptFrom(offer)).toEqual({
    answer: 'can-do',
    revision: 4,
    from: 'backend-php',
    note: 'In the shop.',
  })
})
