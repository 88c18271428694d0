import type { Topic } from '@/data/topic'
import type { Locale } from '@/domain/locale'
import { listIn } from '@/ui/lists'
import { sayIn } from '@/ui/messages'

/**
 * Who needs a topic, and from which level, in one sentence: "9 of 11 roles are asked it: required from Junior in 3,
 * from Middle in 5, and only optional in 1."
 */
export function answerOf({ asking, unasked, levels }: Topic, locale: Locale): string {
  const say = sayIn(locale)
  if (asking.length === 0) return say('topics.answerNone')
  const counts = levels.map(({ rank }) => asking.filter((it) => it.requiredFrom === rank).length)
  const from = levels
    .map(({ name }, at) => ({ level: name.words, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map((it, at) => say(at === 0 ? 'topics.answerRequired' : 'topics.answerFrom', it))
  const optional = asking.filter((it) => it.requiredFrom === null).length
  const all = [...from, ...(optional > 0 ? [say('topics.answerOptional', { count: optional })] : [])]
  return say('topics.answer', {
    count: asking.length,
    of: asking.length + unasked.length,
    list: listIn(locale, all),
  })
}
