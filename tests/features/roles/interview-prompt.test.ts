import { expect, test } from 'vitest'
import { locales } from '@/domain/locale'
import { promptFor } from '@/features/roles/interview-prompt'
import { sayIn } from '@/ui/messages'

const templates = [true, false].flatMap((isRequired) =>
  [0, 1, 2, 3].map((place) => promptFor(isRequired, place)),
)

test('a prompt depends on the requirement and on the place of the statement, and on nothing else', () => {
  expect(templates).toEqual([
    'requiredFirst',
    'requiredSecond',
    'requiredLater',
    'requiredSecond',
    'optionalFirst',
    'optionalSecond',
    'optionalLater',
    'optionalSecond',
  ])
})

test.each([true, false])(
  'neighbours in a skill end with different questions (required: %s)',
  (isRequired) => {
    const places = Array.from({ length: 12 }, (_, place) => promptFor(isRequired, place))

    expect(places.filter((template, at) => template === places[at + 1])).toEqual([])
  },
)

const quoted = { en: '“Publishes messages.”', es: '«Publishes messages».' }

test.each(
  locales.flatMap((locale) => [...new Set(templates)].map((template) => [locale, template] as const)),
)('in %s, %s quotes the statement as the language does, and asks something', (locale, template) => {
  const prompt = sayIn(locale)(`roles.${template}`, { statement: 'Publishes messages', level: 'Senior' })

  expect(prompt).toContain(quoted[locale])
  expect(prompt).toMatch(template === 'requiredSecond' ? /\.$/ : /\?$/)
})
