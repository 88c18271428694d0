import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, answers } from '@/domain/answer'
import type { AskedOfRole } from '@/domain/asked'
import { findingOf, neededOf } from '@/domain/finding'
import { anAssessment, askedIn } from '../factories'

const levels = ['junior', 'middle', 'senior'].map((id) => ({ id }))
const role = 'backend-go'
const numbered = (level: string, count: number) => Array.from({ length: count }, (_, at) => `${level}-${at}`)

/** A role with so many required statements at each level, in one skill. */
const asking = (counts: Record<string, number>): AskedOfRole => ({
  role,
  skills: [
    askedIn(
      'rabbitmq',
      Object.fromEntries(
        Object.entries(counts).map(([level, count]) => [level, [true, ...numbered(level, count)]]),
      ),
    ),
  ],
})

/** The first so many statements of each level answered the same way. */
const saying = (counts: Record<string, number>, answer: Answer = 'can-do') =>
  Object.fromEntries(
    Object.entries(counts).flatMap(([level, count]) =>
      numbered(level, count).map((key) => [`rabbitmq/${role}/${key}`, answer]),
    ),
  )

const find = (
  asked: AskedOfRole,
  said: Record<string, Answer>,
  own: string | null = null,
  target: string | null = null,
) => findingOf(anAssessment(said, { role, level: own }), asked, levels, target)

describe('the level that answers support', () => {
  test('is reached at exactly 80 percent', () => {
    expect(find(asking({ junior: 5 }), saying({ junior: 4 })).supported).toBe('junior')
  })

  test('is not reached just below', () => {
    expect(find(asking({ junior: 9 }), saying({ junior: 7 })).supported).toBeNull()
  })

  test('needs every level below it', () => {
    const asked = asking({ junior: 2, middle: 2, senior: 2 })

    expect(find(asked, saying({ junior: 2, senior: 2 })).supported).toBe('junior')
  })

  test('is not raised by a level with nothing required, nor stopped by it', () => {
    const asked = asking({ junior: 2, middle: 0, senior: 2 })

    expect(find(asked, saying({ junior: 2 })).supported).toBe('junior')
    expect(find(asked, saying({ junior: 2, senior: 2 })).supported).toBe('senior')
  })

  test('is not raised by a level of which nothing applies, nor stopped by it', () => {
    const asked = asking({ junior: 2, middle: 2, senior: 2 })
    const aside = saying({ middle: 2 }, 'does-not-apply')

    expect(find(asked, { ...saying({ junior: 2 }), ...aside }).supported).toBe('junior')
    expect(find(asked, { ...saying({ junior: 2, senior: 2 }), ...aside }).supported).toBe('senior')
  })

  test('is none where everything was set aside', () => {
    const asked = asking({ junior: 2, middle: 2, senior: 2 })
    const aside = saying({ junior: 2, middle: 2, senior: 2 }, 'does-not-apply')

    expect(find(asked, aside).supported).toBeNull()
  })

  test('is none where nothing was answered', () => {
    const finding = find(asking({ junior: 2, middle: 2 }), {}, 'middle')

    expect([finding.supported, finding.supportedAsSaid]).toEqual([null, null])
  })

  test('is found on a ladder of one level', () => {
    const asked = asking({ junior: 1 })

    expect(
      findingOf(anAssessment(saying({ junior: 1 }), { role }), asked, [{ id: 'junior' }], null).supported,
    ).toBe('junior')
  })

  test('leaves out of its figures what does not apply', () => {
    const asked = asking({ junior: 6 })
    const [junior] = find(asked, {
      ...saying({ junior: 6 }, 'can-do'),
      ...saying({ junior: 1 }, 'does-not-apply'),
    }).levels

    expect(junior).toMatchObject({ required: 6, met: 5, setAside: 1, unanswered: 0, outcome: 'met' })
  })

  test('does not count what is optional', () => {
    const asked = { role, skills: [askedIn('rabbitmq', { junior: [true, 'a'], middle: [false, 'b'] })] }

    expect(find(asked, { 'rabbitmq/backend-go/b': 'can-do' }).levels[1]).toMatchObject({
      required: 0,
      outcome: 'nothing',
    })
  })

  test('adds up over the skills of a role', () => {
    const asked = {
      role,
      skills: [
        askedIn('kafka', { junior: [true, 'a', 'b'] }),
        askedIn('rabbitmq', { junior: [true, 'c', 'd', 'e'] }),
      ],
    }
    const finding = find(asked, {
      'kafka/backend-go/a': 'can-do',
      'rabbitmq/backend-go/c': 'can-do',
      'rabbitmq/backend-go/d': 'can-do',
      'rabbitmq/backend-go/e': 'can-do',
    })

    expect(finding.supported).toBe('junior')
    expect(finding.skills.map(({ levels }) => levels[0]?.outcome)).toEqual(['missed', 'met'])
  })
})

describe('levels below the own one that were not asked', () => {
  const asked = asking({ junior: 3, middle: 5, senior: 5 })

  test('are taken as said, apart from what the answers alone support', () => {
    const finding = find(asked, saying({ middle: 4, senior: 3 }), 'middle')

    expect(finding).toMatchObject({
      supported: null,
      supportedAsSaid: 'middle',
      taken: [{ level: 'junior', count: 3 }],
      missed: { level: 'senior', met: 3 },
    })
  })

  test('carry a higher level, and are not supported by nothing themselves', () => {
    expect(find(asked, saying({ middle: 1 }), 'middle').supportedAsSaid).toBeNull()
  })

  test('do not outweigh what was answered there', () => {
    const said = { ...saying({ middle: 5 }), ...saying({ junior: 1 }, 'not-yet') }

    expect(find(asked, said, 'middle').supportedAsSaid).toBeNull()
  })

  test('are not taken as said of another role', () => {
    const elsewhere = anAssessment(saying({ middle: 5 }), { role: 'backend-php', level: 'middle' })

    expect(findingOf(elsewhere, asked, levels, null).supportedAsSaid).toBeNull()
  })
})

test('the own level itself is never taken as said', () => {
  const finding = find(asking({ junior: 2, middle: 2 }), saying({ junior: 2 }), 'middle')

  expect(finding.supportedAsSaid).toBe('junior')
})

test('gaps are required, answered, said to be out of reach, and not above the target', () => {
  const asked = asking({ junior: 3, middle: 2, senior: 2 })
  const said = {
    ...saying({ junior: 2 }, 'does-not-apply'),
    ...saying({ junior: 1 }),
    ...saying({ middle: 2 }, 'learning'),
    ...saying({ senior: 2 }, 'not-yet'),
  }
  const [rabbitmq] = find(asked, said, 'junior', 'middle').skills

  expect(rabbitmq?.gaps.map(({ key, answer }) => [key, answer])).toEqual([
    ['middle-0', 'learning'],
    ['middle-1', 'learning'],
  ])
})

describe('whatever is asked and said', () => {
  const anything = fc
    .record({
      counts: fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)),
      own: fc.constantFrom('', 'junior', 'middle', 'senior', null),
      said: fc.array(fc.option(fc.constantFrom(...answers)), { minLength: 18, maxLength: 18 }),
    })
    .map(({ counts, own, said }) => {
      const [junior, middle, senior] = counts
      const asked = asking({ junior, middle, senior })
      const keys = asked.skills.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements))
      const given = keys.flatMap(({ key }, at) => {
        const answer = said[at]
        return answer ? [[`rabbitmq/${role}/${key}`, answer] as const] : []
      })
      return { asked, said: Object.fromEntries(given), own }
    })
  const rankOf = (level: string | null) => levels.findIndex(({ id }) => id === level)

  test('taking somebody at their word never lowers the level', () => {
    fc.assert(
      fc.property(anything, ({ asked, said, own }) => {
        const { supported, supportedAsSaid } = find(asked, said, own)
        return rankOf(supportedAsSaid) >= rankOf(supported)
      }),
    )
  })

  test('a supported level has enough, and so has every level below that counts', () => {
    fc.assert(
      fc.property(anything, ({ asked, said, own }) => {
        const finding = find(asked, said, own)
        const upTo = finding.levels.slice(0, rankOf(finding.supported) + 1)
        return upTo.every((level) => level.met >= neededOf(level)) && upTo.at(-1)?.outcome !== 'nothing'
      }),
    )
  })

  test('the next level that counts falls short', () => {
    fc.assert(
      fc.property(anything, ({ asked, said, own }) => {
        const finding = find(asked, said, own)
        const next = finding.levels
          .slice(rankOf(finding.supported) + 1)
          .find(({ outcome }) => outcome !== 'nothing')
        return next === undefined || next.met < neededOf(next)
      }),
    )
  })

  test('another "can do" never lowers the level', () => {
    fc.assert(
      fc.property(anything, fc.nat(17), ({ asked, said, own }, at) => {
        const key = Object.keys(said)[at]
        if (!key || said[key] === 'does-not-apply') return true
        const more = find(asked, { ...said, [key]: 'can-do' }, own)
        return rankOf(more.supported) >= rankOf(find(asked, said, own).supported)
      }),
    )
  })

  test('the figures of the skills add up to those of the level', () => {
    fc.assert(
      fc.property(anything, ({ asked, said, own }) => {
        const finding = find(asked, said, own)
        return finding.levels.every(
          (level, at) =>
            level.met ===
            finding.skills.reduce((sum, { levels: figures }) => sum + (figures[at]?.met ?? 0), 0),
        )
      }),
    )
  })
})
