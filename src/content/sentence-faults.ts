import type { Fault } from './fault'
import { twice } from './known-ids'
import { valueAt } from './plain-value'
import type { Source } from './source'

/** Two statements of a role that read the same are one statement, or one of them lost its text. */
export function sentenceFaults(source: Source, paths: string[][]): Fault[] {
  const sentences = paths.flatMap((path) => {
    const value = valueAt(source.value, path)
    const text = typeof value === 'string' ? value : valueAt(value, ['text'])
    return typeof text === 'string' && text !== '' ? [{ path, text }] : []
  })
  return twice(sentences, ({ text }) => text).map(({ item, first }) =>
    source.faultAt(item.path, {
      found: `the same sentence as under "${first.path.at(-1)}" on line ${source.lineOf(first.path)}`,
      expected: 'a sentence of its own',
    }),
  )
}
