import { z } from 'zod'
import { idSchema } from './id'
import { localizedTextSchema } from './locale'

export const priorities = ['low', 'medium', 'high'] as const

const itemSchema = z.strictObject({ key: idSchema, text: localizedTextSchema })
const surfaceSchema = z.strictObject({ key: idSchema, name: localizedTextSchema, text: localizedTextSchema })
const questionSchema = z.strictObject({
  key: idSchema,
  question: localizedTextSchema,
  answer: localizedTextSchema,
})

/** How a skill is put to work. Every list is in reading order, and its keys are stable. */
export const playbookSchema = z.strictObject({
  priority: z.enum(priorities),
  context: localizedTextSchema,
  /** What the work consists of: configuring, developing, validating. */
  phases: z.array(itemSchema),
  practices: z.array(itemSchema),
  checklist: z.array(itemSchema),
  /** Where the skill meets the rest of a system. */
  surfaces: z.array(surfaceSchema),
  questions: z.array(questionSchema),
})
export type Playbook = z.infer<typeof playbookSchema>

export const playbookSections = ['phases', 'practices', 'checklist', 'surfaces', 'questions'] as const
export type PlaybookSection = (typeof playbookSections)[number]
