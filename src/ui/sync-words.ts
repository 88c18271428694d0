import type { Answer } from '@/domain/answer'
import type { Locale } from '@/domain/locale'
import type { Messages } from './messages'
import { paths } from './paths'

export type SyncWords = Messages['sync']
export type NoticeWords = SyncWords & { answers: Record<Answer, string> }

/** Asked for when the page opens: they are needed when the network is gone. */
export async function noticeWords(locale: Locale): Promise<NoticeWords> {
  const answer = await fetch(paths.syncWords(locale))
  if (!answer.ok) throw new Error(`${paths.syncWords(locale)} answered ${answer.status}`)
  return answer.json()
}

/** A time of today, or a day and a time. */
export function momentIn(locale: string, at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString()
  return new Intl.DateTimeFormat(locale, {
    ...(isToday ? {} : { dateStyle: 'short' }),
    timeStyle: 'short',
  }).format(at)
}
