import { describe, expect, test } from 'vitest'
import { planFor } from '@/domain/plan'
import { type ExportWords, planAsMarkdown, planRows } from '@/domain/plan-export'
import { anAssessment, askedIn, given } from '../factories'

const levels = [{ id: 'junior' }, { id: 'senior' }]
const words: ExportWords = {
  title: 'What to cover next',
  intro: 'Junior, heading for Senior.',
  levels: { junior: 'Junior', senior: 'Senior' },
  answers: {
    'not-yet': 'Not yet',
    learning: 'Learning',
    'can-do': 'Can do',
    'does-not-apply': 'Does not apply',
  },
  required: 'Required',
  optional: 'Optional',
  requiredDone: (done, total) => `${done} of ${total} required`,
}
const columns = {
  skill: 'Skill',
  level: 'Level',
  required: 'Required',
  statement: 'Statement',
  answer: 'Answer',
  note: 'Note',
  link: 'Link',
  answeredOn: 'Answered on',
  key: 'Key',
}

const planOf = (answers: Parameters<typeof anAssessment>[0], more = {}, skills = [rabbit]) =>
  planFor(
    { ...anAssessment(answers, { role: 'go', level: 'junior' }), ...more },
    { role: 'go', skills },
    levels,
    'senior',
  )
const rabbit = askedIn('rabbitmq', {
  junior: [true, 'publish', 'consume'],
  senior: [false, 'shovel', 'federate'],
})

test('a checklist goes by skill and level, and says what a box cannot', () => {
  const plan = planOf({
    'rabbitmq/go/publish': 'can-do',
    'rabbitmq/go/shovel': 'learning',
    'rabbitmq/go/federate': 'does-not-apply',
  })

  expect(planAsMarkdown(plan, words, true)).toBe(`# What to cover next

Junior, heading for Senior.

## rabbitmq

1 of 2 required

### Junior (Required)

- [x] Can publish.
- [ ] Can consume.

### Senior (Optional)

- [ ] Can shovel. (Learning)
- Can federate. (Does not apply)
`)
})

const noted = (note?: string, link?: string) =>
  planOf({}, { answers: { 'rabbitmq/go/publish': [given('can-do', { note, link })] } })

test('notes and links stand under their statement', () => {
  const text = planAsMarkdown(noted('Did it.\nTwice.', 'https://example.org/a'), words, true)

  expect(text).toContain(
    '- [x] Can publish.\n  > Did it.\\\n  > Twice.\n  >\n  > <https://example.org/a>\n- [ ] Can consume.',
  )
})

test('notes and links are left out when they are not wished', () => {
  const text = planAsMarkdown(noted('Did it.', 'https://example.org/a'), words, false)

  expect(text).not.toMatch(/Did it|example\.org/)
})

test('a link that does not lead to the web is left out', () => {
  expect(planAsMarkdown(noted(undefined, 'javascript:alert(1)'), words, true)).not.toContain('javascript')
})

describe('what Markdown would read something into is written as it is', () => {
  const cases: [said: string, written: string][] = [
    ['*bold* and _thin_', '\\*bold\\* and \\_thin\\_'],
    ['[a link](https://example.org)', '\\[a link\\](https://example.org)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['`code` ~~gone~~ a|b &amp; $x$', '\\`code\\` \\~\\~gone\\~\\~ a\\|b \\&amp; \\$x\\$'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['=== no heading', '\\=== no heading'],
    ['1. no list', '1\\. no list'],
    ['2) no list', '2\\) no list'],
    ['a \\ backslash', 'a \\\\ backslash'],
  ]

  test.each(cases)('%s', (said, written) => {
    expect(planAsMarkdown(noted(said), words, true)).toContain(`  > ${written}\n`)
  })
})

test('a table has a row for each statement, with what was said of it and when', () => {
  const said = given('learning', { at: Date.UTC(2026, 2, 17), note: 'Read it.', link: 'https://example.org' })
  const plan = planOf({}, { answers: { 'rabbitmq/go/publish': [said] } })

  expect(planRows(plan, words, columns).slice(0, 3)).toEqual([
    ['Skill', 'Level', 'Required', 'Statement', 'Answer', 'Note', 'Link', 'Answered on', 'Key'],
    [
      'rabbitmq',
      'Junior',
      'Required',
      'Can publish.',
      'Learning',
      'Read it.',
      'https://example.org',
      '2026-03-17T00:00:00.000Z',
      'rabbitmq/go/publish',
    ],
    ['rabbitmq', 'Junior', 'Required', 'Can consume.', 'Not yet', '', '', '', 'rabbitmq/go/consume'],
  ])
  expect(planRows(plan, words, columns)).toHaveLength(5)
})
