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
  const roles = { count: asking.length, of: asking.length + unasked.length }
  if (roles.count === 0) return say('topics.answerNone')

  const countFrom = (from: number | null) => asking.filter((it) => it.requiredFrom === from).length
  const from = levels
    .map(({ rank, name }) => ({ level: name.words, count: countFrom(rank) }))
    .filter(({ count }) => count > 0)
  const optional = countFrom(null)
  if (from.length === 0) return say('topics.answerOnlyOptional', roles)
  if (from.length === 1 && optional === 0)
    return say('topics.answerOne', { ...roles, level: from[0]?.level ?? '' })

  const parts = from.map((it, at) => say(at === 0 ? 'topics.answerRequired' : 'topics.answerFrom', it))
  const last = optional > 0 ? [say('topics.answerOptional', { count: optional })] : []
  return say('topics.answer', { ...roles, list: listIn(locale, [...parts, ...last]) })
}
