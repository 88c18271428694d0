import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { anyClocks, anyLife, anySteadyLife, namesIn, textOf, World } from './sync-model'

const runs = { numRuns: 1000 }
// Five seconds on an idle machine.
vi.setConfig({ testTimeout: 120_000 })

describe('three devices of one person, whatever their clocks show and whatever is lost on the way', () => {
  test('come to hold the same', () => {
    fc.assert(
      fc.property(anyLife, anyClocks, (life, clocks) => {
        const { devices } = new World(clocks).live(life).comeTogether()
        const [first, ...others] = devices.map(({ record }) => textOf(record))
        for (const other of others) expect(other).toBe(first)
      }),
      runs,
    )
  })

  test('keep every answer that was ever given, each once', () => {
    fc.assert(
      fc.property(anyLife, anyClocks, (life, clocks) => {
        const { devices, given, account } = new World(clocks).live(life).comeTogether()
        const all = given.map(({ key, id }) => `${key}/${id}`).sort()
        for (const { record } of devices) expect(namesIn(record).sort()).toEqual(all)
        expect(
          account.answers.map(({ skill, role, key, id }) => `${skill}/${role}/${key}/${id}`).sort(),
        ).toEqual(all)
      }),
      runs,
    )
  })

  test('have what a person said after they saw another answer stand above it', () => {
    fc.assert(
      fc.property(anyLife, anyClocks, (life, clocks) => {
        const world = new World(clocks).live(life).comeTogether()
        const answers = world.devices[0]?.record.answers ?? {}
        for (const { key, id, over } of world.given) {
          if (over === undefined) continue
          const ids = answers[key]?.map((it) => it.id) ?? []
          expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(over))
        }
      }),
      runs,
    )
  })

  test('give no answer a time that is yet to come, and number them without a gap', () => {
    fc.assert(
      fc.property(anyLife, anyClocks, (life, clocks) => {
        const { account, faults, now } = new World(clocks).live(life).comeTogether()
        expect(faults).toEqual([])
        for (const { at } of account.answers) expect(at).toBeLessThanOrEqual(now)
        const numbers = account.answers.map(({ number }) => number)
        expect(new Set(numbers).size).toBe(numbers.length)
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      }),
      runs,
    )
  })

  test('lose nothing when the account is taken back to an older backup', () => {
    fc.assert(
      fc.property(anyLife, anyLife, fc.nat(10), (before, after, kept) => {
        const world = new World().live(before).comeTogether()
        world.account.answers = world.account.answers.slice(0, kept)
        world.account.place = undefined
        world.account.lastNumber = world.account.answers.at(-1)?.number ?? 0
        const all = world.given.map(({ key, id }) => `${key}/${id}`).sort()
        world.comeTogether()
        const held = world.account.answers.map(({ skill, role, key, id }) => `${skill}/${role}/${key}/${id}`)
        expect(held.sort()).toEqual(all)

        world.live(after).comeTogether()
        for (const { record } of world.devices) expect(namesIn(record)).toEqual(expect.arrayContaining(all))
      }),
      { numRuns: 250 },
    )
  })
})

test('what was really said last counts, on devices whose clocks are years apart', () => {
  fc.assert(
    fc.property(anySteadyLife, anyClocks, (life, clocks) => {
      const { devices, given, placed } = new World(clocks).live(life).comeTogether()
      for (const [key, history] of Object.entries(devices[0]?.record.answers ?? {})) {
        const last = given.filter((it) => it.key === key).at(-1)
        // Two people cannot say which of two answers of the same moment was the last.
        const isAlone = given.filter((it) => it.key === key && it.at === last?.at).length === 1
        if (isAlone) expect(history[0]?.id).toBe(last?.id)
      }
      const last = placed.at(-1)
      const isAlone = placed.filter(({ at }) => at === last?.at).length === 1
      if (isAlone) expect(devices[0]?.record.level).toBe(last?.level)
    }),
    runs,
  )
})
