import type { Content } from '@/content/read-content'
import type { GivenAnswer } from '@/domain/answer'
import type { AskedSkill } from '@/domain/asked'
import { type Assessment, emptyAssessment } from '@/domain/assessment'
import type { CatalogueDocument } from '@/domain/catalogue'
import type { SkillDocument, Statement } from '@/domain/document'
import type { LocalizedText } from '@/domain/locale'

/** A catalogue just big enough: two levels, two domains with a group each, two roles, two areas and three topics. */
export const aCatalogue = (given: Partial<CatalogueDocument> = {}): CatalogueDocument => ({
  levels: [
    { id: 'junior', name: both('Junior'), meaning: both('Works with guidance.') },
    { id: 'senior', name: both('Senior'), meaning: both('Designs across services.') },
  ],
  domains: [
    {
      id: 'backend',
      name: both('Backend'),
      groups: [{ id: 'messaging', name: both('Messaging'), summary: both('Sends.') }],
    },
    {
      id: 'software',
      name: both('Software'),
      groups: [{ id: 'middleware', name: both('Middleware'), summary: both('Joins.') }],
    },
  ],
  roles: [
    { id: 'backend-go', family: both('Backend Developer'), stack: 'Go', does: [] },
    { id: 'integrator', family: both('Integrator'), does: [both('Joins systems.')] },
  ],
  areas: [
    { id: 'brokers', name: both('Brokers'), topics: ['queues', 'exchanges'] },
    { id: 'delivery', name: both('Delivery'), topics: ['retries', 'queues'] },
  ],
  topics: [
    { id: 'queues', name: both('Queues'), meaning: both('Hold messages.') },
    { id: 'exchanges', name: both('Exchanges'), meaning: both('Route messages.') },
    { id: 'retries', name: both('Retries'), meaning: both('Try again.') },
  ],
  ...given,
})

/** A skill with two roles at both levels, five statements and a playbook. */
export const aSkill = (given: Partial<SkillDocument> = {}): SkillDocument => ({
  name: both('RabbitMQ'),
  summary: both('Passes messages on.'),
  group: 'messaging',
  updated: '2026-03-17',
  topics: ['exchanges', 'queues'],
  expectations: [
    {
      role: 'backend-go',
      levels: [
        {
          level: 'junior',
          required: true,
          statements: [aStatement('publish'), aStatement('consume', ['queues'])],
        },
        { level: 'senior', required: true, statements: [aStatement('retry', ['retries', 'queues'])] },
      ],
    },
    {
      role: 'integrator',
      levels: [
        { level: 'junior', required: false, statements: [aStatement('publish')] },
        { level: 'senior', required: true, statements: [aStatement('connect')] },
      ],
    },
  ],
  playbook: {
    priority: 'high',
    context: both('Systems wait for nobody.'),
    phases: [{ key: 'configure', text: both('Set up the broker.') }],
    practices: [{ key: 'acknowledge', text: both('Acknowledge late.') }],
    checklist: [{ key: 'alerts', text: both('Alerts are on.') }],
    surfaces: [{ key: 'database', name: both('Database'), text: both('Writes an outbox.') }],
    questions: [{ key: 'ordering', question: both('Is order kept?'), answer: both('Within a queue.') }],
  },
  ...given,
})

/** A statement whose words are made from its key, in both languages. */
export const aStatement = (key: string, topics: string[] = []): Statement => ({
  key,
  text: both(`Can ${key}.`),
  topics,
})

export const someContent = (skills: Record<string, SkillDocument> = { rabbitmq: aSkill() }): Content => ({
  catalogue: aCatalogue(),
  skills,
})

/** The same skill with other words for one of its statements. */
export const reworded = (
  skill: SkillDocument,
  role: string,
  key: string,
  text: LocalizedText,
): SkillDocument =>
  withLevels(skill, role, (levels) =>
    levels.map((level) => ({
      ...level,
      statements: level.statements.map((statement) =>
        statement.key === key ? { ...statement, text } : statement,
      ),
    })),
  )

type Levels = SkillDocument['expectations'][number]['levels']

/** The same skill with other levels in one of its roles. */
export const withLevels = (
  skill: SkillDocument,
  role: string,
  edit: (levels: Levels) => Levels,
): SkillDocument => ({
  ...skill,
  expectations: skill.expectations.map((it) => (it.role === role ? { ...it, levels: edit(it.levels) } : it)),
})

function both(english: string): LocalizedText {
  return { en: english, es: `${english} (es)` }
}

/** Something said of a statement: at the first moment, of the first revision, unless told otherwise. */
export const given = (answer: GivenAnswer['answer'], more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  id: `${answer}-${more.at ?? 1}`,
  at: 1,
  revision: 1,
  answer,
  ...more,
})

/** A record with one answer for each `skill/role/key`. */
export const anAssessment = (
  said: Record<string, GivenAnswer['answer']> = {},
  more: Partial<Assessment> = {},
): Assessment => ({
  ...emptyAssessment,
  answers: Object.fromEntries(Object.entries(said).map(([key, answer]) => [key, [given(answer)]])),
  ...more,
})

/** What a role is asked in one skill: for each level whether it is required, and the keys of its statements. */
export const askedIn = (
  id: string,
  cells: Record<string, [required: boolean, ...keys: string[]]>,
): AskedSkill => ({
  id,
  name: id,
  revision: 1,
  cells: Object.entries(cells).map(([level, [required, ...keys]]) => ({
    level,
    required,
    statements: keys.map((key) => ({ key, words: `Can ${key}.` })),
  })),
})
