import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { profileOf } from '@/data/profile'
import { locales } from '@/domain/locale'
import { drawable } from '@/features/picture/drawable'
import { pictureAnswer } from '@/features/picture/picture-answer'
import { hexOf, rungColours, tokens } from '@/features/picture/picture-colours'
import { SitePicture } from '@/features/picture/site-picture'
import { SkillPicture } from '@/features/picture/skill-picture'
import { aCatalogue, aSkill } from '../../factories'

const { fetch } = globalThis
const asked: unknown[] = []

beforeEach(() => {
  asked.length = 0
  globalThis.fetch = (...given) => {
    // What the layout is computed with stands in the library itself.
    if (String(given[0]).startsWith('data:')) return fetch(...given)
    asked.push(given[0])
    return Promise.reject(new Error('Pictures fetch nothing'))
  }
})
afterEach(() => {
  globalThis.fetch = fetch
})

const text = (words: string) => ({ en: words, es: words })

/** A skill of so many roles, of which the first is called as told. */
function aProfile({ name = 'RabbitMQ', roles = 2, stack = 'Go' } = {}) {
  const known = Array.from({ length: roles }, (_, at) => ({
    id: `role-${at}`,
    family: text('Backend Developer'),
    stack: at === 0 ? stack : `Stack ${at}`,
    does: [],
  }))
  const [{ levels } = { levels: [] }] = aSkill().expectations
  const document = aSkill({
    name: text(name),
    expectations: known.map(({ id }) => ({ role: id, levels })),
  })
  return profileOf({ id: 'some-skill', revision: 1, document }, aCatalogue({ roles: known }), 'en')
}

const drawn = async (profile: ReturnType<typeof aProfile>) =>
  sizeOf(await pictureAnswer(SkillPicture({ profile, locale: 'en' })))

/** The size that the PNG says it has. */
async function sizeOf(answer: Response) {
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

test.each([
  ['an ordinary name', aProfile()],
  ['a name of 1,200 letters', aProfile({ name: 'Interoperability '.repeat(70).trim() })],
  ['a word that fits on no line', aProfile({ name: 'W'.repeat(200) })],
  ['letters with rare marks', aProfile({ name: 'Příliš žluťoučký kůň, señal, Łódź, İğne' })],
  ['letters that the fonts do not have', aProfile({ name: 'Очереди сообщений 消息队列', stack: 'Го' })],
  ['pictures among its letters', aProfile({ name: 'Rabbit 🐇 ♥', stack: '👩‍💻' })],
  ['one role', aProfile({ roles: 1 })],
  ['40 roles', aProfile({ roles: 40, stack: 'A stack with a rather long name' })],
])('a skill with %s has a picture, for which nothing is fetched', async (_, profile) => {
  expect(await drawn(profile)).toEqual([1200, 630])
  expect(asked).toEqual([])
})

test('every character that may be drawn is in the fonts', async () => {
  const all = Array.from({ length: 0x2200 }, (_, at) => String.fromCodePoint(at))
  const shown = all.filter((character) => drawable(character, 'none') === character)

  expect(shown.length).toBeGreaterThan(250)
  expect(await drawn(aProfile({ name: shown.join('') }))).toEqual([1200, 630])
  expect(asked).toEqual([])
})

test('a text that cannot be drawn is stood for by its id', () => {
  expect(drawable('Очереди', 'queues')).toBe('queues')
  expect(drawable('Rabbit 🐇', 'rabbit')).toBe('rabbit')
  expect(drawable('Sen\u0303al', 'signal')).toBe('Señal')
})

test.each(locales)('the site has a picture in %s', async (locale) => {
  expect(await sizeOf(await pictureAnswer(SitePicture({ locale })))).toEqual([1200, 630])
  expect(asked).toEqual([])
})

test('the colours of the pictures are those of the theme in daylight', () => {
  const theme = readFileSync('src/ui/theme.css', 'utf8')
  for (const [name, numbers] of Object.entries(tokens)) {
    expect(theme).toContain(`--color-${name}: light-dark(oklch(${numbers.join(' ')})`)
  }
})

test.each([
  ['#ffffff', [1, 0, 0]],
  ['#000000', [0, 0, 0]],
  ['#ff0000', [0.627955, 0.257683, 29.2339]],
  ['#0000ff', [0.452014, 0.313214, 264.052]],
] as const)('%s comes out of its lightness, chroma and hue', (hex, oklch) => {
  expect(hexOf(oklch)).toBe(hex)
})

test('a ladder of other than five rungs begins and ends with the colours of the ramp', () => {
  for (const levels of [2, 3, 4, 6, 7]) {
    expect(rungColours(1, levels).face).toBe(hexOf(tokens['level-1']))
    expect(rungColours(levels, levels).face).toBe(hexOf(tokens['level-5']))
  }
})
