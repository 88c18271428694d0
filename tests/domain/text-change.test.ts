import { expect, test } from 'vitest'
import type { SkillDocument } from '@/domain/document'
import { textChangesBetween } from '@/domain/text-change'
import { aSkill, aStatement, reworded, withLevels } from '../factories'

const before = aSkill()
const role = 'backend-go'

const without = (skill: SkillDocument, key: string) =>
  withLevels(skill, role, (levels) =>
    levels.map((level) => ({ ...level, statements: level.statements.filter((it) => it.key !== key) })),
  )

/** The same skill with one statement at another level. */
const moved = (skill: SkillDocument, key: string, to: string) => {
  const statement = skill.expectations
    .flatMap(({ levels }) => levels.flatMap(({ statements }) => statements))
    .find((it) => it.key === key)
  return withLevels(without(skill, key), role, (levels) =>
    levels.map((level) =>
      level.level === to && statement ? { ...level, statements: [...level.statements, statement] } : level,
    ),
  )
}

test('nothing changed where the words and the level are the same', () => {
  expect(textChangesBetween(before, aSkill({ updated: '2026-05-01', topics: [] }), role, 'en')).toEqual([])
})

test('a reworded statement is told with both its words', () => {
  const after = reworded(before, role, 'publish', { en: 'Publishes.', es: 'Publica.' })

  expect(textChangesBetween(before, after, role, 'en')).toEqual([
    {
      key: 'publish',
      kinds: ['reworded'],
      before: { words: 'Can publish.', level: 'junior' },
      after: { words: 'Publishes.', level: 'junior' },
    },
  ])
})

test('only the role that was reworded is told', () => {
  const after = reworded(before, role, 'publish', { en: 'Publishes.' })

  expect(textChangesBetween(before, after, 'integrator', 'en')).toEqual([])
})

test('a statement at another level moved', () => {
  expect(textChangesBetween(before, moved(before, 'consume', 'senior'), role, 'en')).toEqual([
    {
      key: 'consume',
      kinds: ['moved'],
      before: { words: 'Can consume.', level: 'junior' },
      after: { words: 'Can consume.', level: 'senior' },
    },
  ])
})

test('one edit may reword a statement and move it', () => {
  const after = reworded(moved(before, 'consume', 'senior'), role, 'consume', { en: 'Consumes.' })

  expect(textChangesBetween(before, after, role, 'en')[0]?.kinds).toEqual(['reworded', 'moved'])
})

test('a statement that is not there any more was removed, and keeps its old words', () => {
  expect(textChangesBetween(before, without(before, 'consume'), role, 'es')).toEqual([
    {
      key: 'consume',
      kinds: ['removed'],
      before: { words: 'Can consume. (es)', level: 'junior' },
      after: null,
    },
  ])
})

test('all statements of a role that the skill no longer asks were removed', () => {
  const after = { ...before, expectations: before.expectations.filter((it) => it.role !== role) }

  expect(textChangesBetween(before, after, role, 'en').map(({ key, kinds }) => [key, ...kinds])).toEqual([
    ['publish', 'removed'],
    ['consume', 'removed'],
    ['retry', 'removed'],
  ])
})

test('a statement that is new asks nothing of anybody who answered before', () => {
  const after = withLevels(before, role, ([first, ...rest]) =>
    first ? [{ ...first, statements: [...first.statements, aStatement('route')] }, ...rest] : [],
  )

  expect(textChangesBetween(before, after, role, 'en')).toEqual([])
})

test('who reads one language is not asked about a mended translation to another', () => {
  const after = reworded(before, role, 'publish', { en: 'Can publish.', es: 'Publica.' })

  expect(textChangesBetween(before, after, role, 'en')).toEqual([])
  expect(textChangesBetween(before, after, role, 'es')).toMatchObject([
    { before: { words: 'Can publish. (es)' }, after: { words: 'Publica.' } },
  ])
})

test('a translation that trails the source is compared as it is read', () => {
  const after = reworded(before, role, 'publish', {
    en: 'Publishes.',
    es: { text: 'Can publish. (es)', outdated: true },
  })

  expect(textChangesBetween(before, after, role, 'es')).toEqual([])
})

test('a statement that was only translated since is no change', () => {
  const untranslated = reworded(before, role, 'publish', { en: 'Can publish.' })

  expect(textChangesBetween(untranslated, before, role, 'es')).toEqual([])
})

test('what was reworded and translated at once is compared in the source language', () => {
  const untranslated = reworded(before, role, 'publish', { en: 'Could publish.' })

  expect(textChangesBetween(untranslated, before, role, 'es')).toEqual([
    {
      key: 'publish',
      kinds: ['reworded'],
      before: { words: 'Could publish.', lang: 'en', level: 'junior' },
      after: { words: 'Can publish.', lang: 'en', level: 'junior' },
    },
  ])
})
