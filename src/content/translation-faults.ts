import { playbookSections } from '@/domain/playbook'
import { type Fault, nearestTo } from './fault'
import type { Known } from './known-ids'
import { keysAt, valueAt } from './plain-value'
import { sentenceFaults } from './sentence-faults'
import type { Source } from './source'

/** What the schema of a translation cannot see: texts that en.yaml does not have, or has at another level. */
export function translationFaults(translation: Source, source: Source, known: Known): Fault[] {
  return [
    ...keysAt(translation.value, ['expectations']).flatMap((role) => [
      ...roleFaults(translation, source, role, known),
      ...sentenceFaults(translation, sentencePaths(translation, role)),
    ]),
    ...playbookFaults(translation, source),
  ]
}

/** Where en.yaml misspells a role or lacks a level, that is a fault of en.yaml, and not of what translates it. */
function roleFaults(translation: Source, source: Source, role: string, known: Known): Fault[] {
  const roles = keysAt(source.value, ['expectations'])
  if (!roles.includes(role)) {
    const isMisspelt = known.roles?.includes(role) && roles.some((other) => !known.roles?.includes(other))
    return isMisspelt ? [] : [superfluous(translation, ['expectations', role], 'role', roles)]
  }
  const levels = keysAt(source.value, ['expectations', role])
  return keysAt(translation.value, ['expectations', role]).flatMap((level) => {
    if (levels.includes(level)) return keyFaults(translation, source, role, level)
    return known.levels?.includes(level)
      ? []
      : [superfluous(translation, ['expectations', role, level], 'level', levels)]
  })
}

function keyFaults(translation: Source, source: Source, role: string, level: string): Fault[] {
  const keysOf = (other: string) => keysAt(source.value, ['expectations', role, other, 'statements'])
  const levels = keysAt(source.value, ['expectations', role])
  return keysAt(translation.value, ['expectations', role, level])
    .filter((key) => !keysOf(level).includes(key))
    .map((key) => {
      const path = ['expectations', role, level, key]
      const home = levels.find((other) => keysOf(other).includes(key))
      if (home === undefined) return superfluous(translation, path, 'key', keysOf(level))
      return translation.faultAtKey(path, {
        found: `"${key}" under ${level}`,
        expected: `it under ${home}, as in en.yaml`,
      })
    })
}

function playbookFaults(translation: Source, source: Source): Fault[] {
  if (valueAt(translation.value, ['playbook']) === undefined) return []
  if (valueAt(source.value, ['playbook']) === undefined)
    return [superfluous(translation, ['playbook'], 'field', [])]
  return playbookSections.flatMap((section) => {
    const keys = keysAt(source.value, ['playbook', section])
    return keysAt(translation.value, ['playbook', section])
      .filter((key) => !keys.includes(key))
      .map((key) => superfluous(translation, ['playbook', section, key], 'key', keys))
  })
}

function superfluous(translation: Source, path: string[], kind: string, present: string[]): Fault {
  const name = String(path.at(-1))
  const found = `the ${kind} "${name}", which en.yaml does not have here`
  return translation.faultAtKey(path, {
    found,
    expected: 'what en.yaml has',
    nearest: nearestTo(name, present),
  })
}

function sentencePaths({ value }: Source, role: string): string[][] {
  return keysAt(value, ['expectations', role]).flatMap((level) => {
    const path = ['expectations', role, level]
    return keysAt(value, path).map((key) => [...path, key])
  })
}
