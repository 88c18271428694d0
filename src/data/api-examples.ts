import 'server-only'
import { cache } from 'react'
import { exampleAddress, type Operation, type OperationId, operations } from '@/domain/api-operations'
import { type Locale, sourceLocale } from '@/domain/locale'
import { paths } from '@/ui/paths'
import type { Answered, Asked } from './api-answer'
import { apiAnswers } from './api-answers'
import { appUrl } from './app-url'
import { catalogueTag, skillsTag, tagged } from './tagged'

/**
 * An operation as it is asked for in the guide, and what it answers now. `null` where this catalogue has nothing of it, or
 * where there was too much to do, which passes.
 */
export type ApiExample = { url: string; body: unknown; isBusy: boolean }
export type ApiExamples = Record<OperationId, ApiExample>

/** What every operation answers to its example, in one language. Nothing here is made up, so it ages with no text. */
export const findApiExamples = cache((locale: Locale) =>
  tagged([catalogueTag, skillsTag], ['api-examples', locale], () => readExamples(locale)),
)

async function readExamples(locale: Locale): Promise<ApiExamples> {
  const found: Partial<ApiExamples> = {}
  // One after the other: the guide is rendered seldom, and others need connections too.
  for (const id of Object.keys(operations) as OperationId[]) found[id] = await readExample(id, locale)
  return found as ApiExamples
}

async function readExample(id: OperationId, locale: Locale): Promise<ApiExample> {
  const operation: Operation = operations[id]
  const url = new URL(`${paths.api()}${exampleAddress(operation)}`, appUrl())
  if (locale !== sourceLocale) url.searchParams.set('lang', locale)
  const query = operation.query.parse(Object.fromEntries(url.searchParams)) as { lang?: Locale }
  const read = apiAnswers[id] as (given: object, asked: Asked) => Promise<Answered<unknown>>
  const answer = await read(
    { steps: operation.example, query },
    { locale: query.lang ?? locale, lang: query.lang },
  )
  return { url: url.href, body: 'body' in answer ? answer.body : null, isBusy: 'busy' in answer }
}
