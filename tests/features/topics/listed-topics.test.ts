import { expect, test } from 'vitest'
import { listingsOf, listingsWith, type ShownArea, topicsIn } from '@/features/topics/listed-topics'

const topic = (id: string, name: string, meaning: string) => ({
  id,
  name,
  meaning,
  roles: 1,
  statements: 1,
  requiredFrom: 1,
})
const areas: ShownArea[] = [
  { id: 'brokers', name: 'Brókers', topics: [topic('queues', 'Colas', 'Guardan mensajes.')] },
  {
    id: 'delivery',
    name: 'Entrega',
    topics: [topic('queues', 'Colas', 'Guardan mensajes.'), topic('retries', 'Reintentos', 'Otra vez.')],
  },
]
const listings = listingsOf(areas)
const left = (text: string) => listingsWith(text, listings).map(({ area, topic }) => `${area}/${topic}`)

test('words are looked for in the name, the meaning and the area, whatever their accents and case', () => {
  expect(left('MENSAJES broker')).toEqual(['brokers/queues'])
  expect(left('reintentos')).toEqual(['delivery/retries'])
  expect(left('nada')).toEqual([])
})

test('no words leave every topic', () => {
  expect(listingsWith('  ', listings)).toEqual(listings)
})

test('a topic that stands in two areas counts once', () => {
  expect(topicsIn(listings)).toBe(2)
})
