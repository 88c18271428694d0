import { expect, test } from 'vitest'
import { areasWith, type ShownArea, topicsIn } from '@/features/topics/listed-topics'

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
const left = (text: string) =>
  areasWith(text, areas).map(({ id, topics }) => [id, ...topics.map((it) => it.id)])

test('words are looked for in the name, the meaning and the area, whatever their accents and case', () => {
  expect(left('MENSAJES broker')).toEqual([['brokers', 'queues']])
  expect(left('reintentos')).toEqual([['delivery', 'retries']])
  expect(left('nada')).toEqual([])
})

test('no words leave every topic', () => {
  expect(areasWith('  ', areas)).toEqual(areas)
})

test('a topic that stands in two areas counts once', () => {
  expect(topicsIn(areas)).toBe(2)
})
