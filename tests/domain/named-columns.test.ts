import { expect, test } from 'vitest'
import { columnId } from '@/domain/column'
import { callsOf, callsOfRole, columnsOf, namedIn } from '@/domain/named-columns'

const family = { en: 'Backend Developer', es: 'Desarrollo backend' }
const role = (id: string, stack: string | null, name = family) => ({
  id,
  name: id,
  calls: callsOfRole({ id, family: name, stack }),
})
const level = (id: string, es: string) => ({ id, name: id, calls: callsOf(id, { en: id, es }) })
const names = {
  roles: [
    role('php', 'PHP'),
    role('nodejs', 'Node.js'),
    role('java-kotlin', 'Java/Kotlin'),
    role('dotnet', 'C#/.NET'),
    role('go', 'Go'),
    role('integration-engineer', null, { en: 'Integration Engineer', es: 'Ingeniería de integración' }),
  ],
  levels: [level('junior', 'Junior'), level('middle', 'Intermedio'), level('senior', 'Senior')],
}
const columns = (typed: string) => columnsOf(namedIn(typed, names))?.map(columnId) ?? null

test.each([
  ['senior php vs senior node', ['php.senior', 'nodejs.senior']],
  ['senior php nodejs', ['php.senior', 'nodejs.senior']],
  ['PHP middle, senior', ['php.middle', 'php.senior']],
  ['php intermedio y senior', ['php.middle', 'php.senior']],
  ['go java', ['go', 'java-kotlin']],
  ['c# junior go middle', ['dotnet.junior', 'go.middle']],
  ['ingenieria de integracion php', ['integration-engineer', 'php']],
  ['What does a Senior in PHP need that a Senior in Node.js does not?', ['php.senior', 'nodejs.senior']],
  ['php senior', null],
  ['dead letter queues', null],
])('"%s" asks for %j', (typed, expected) => {
  expect(columns(typed)).toEqual(expected)
})

test('only the last word may be unfinished, from three letters on', () => {
  expect(namedIn('php sen', names).levels.map(({ id }) => id)).toEqual(['senior'])
  expect(namedIn('php se', names).levels).toEqual([])
  expect(namedIn('sen php', names).levels).toEqual([])
})

test('words that are no name and stand between none are counted', () => {
  expect(namedIn('kafka in php at senior', names).others).toBe(1)
})
