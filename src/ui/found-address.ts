import type { Found, LinkedAnswer, SearchAnswer } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import { paths } from './paths'

/** Where something that was found is read. A statement is read in its skill, at its level, with its role open. */
export function foundAddress({ kind, id, place }: Found, locale: Locale): string {
  if (place) return `${paths.skill(locale, place.skill.id)}?level=${place.level.id}&role=${place.role.id}`
  if (kind === 'role') return paths.role(locale, id)
  return kind === 'topic' ? paths.topic(locale, id) : paths.skill(locale, id)
}

export const withAddresses = (answer: SearchAnswer, locale: Locale): LinkedAnswer => ({
  ...answer,
  found: answer.found.map((found) => ({ ...found, href: foundAddress(found, locale) })),
  nearest: answer.nearest.map((found) => ({ ...found, href: foundAddress(found, locale) })),
})
