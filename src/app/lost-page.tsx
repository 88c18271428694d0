import type { Metadata } from 'next'
import { markMissing } from '@/data/tagged'
import type { Locale } from '@/domain/locale'
import { Lost, type LostProps } from '@/ui/lost'
import { sayIn } from '@/ui/messages'

/** The whole page for an address that nothing answers, with status 404. */
export async function LostPage(props: LostProps) {
  await markMissing()
  return <Lost {...props} />
}

export const lostMetadata = (locale: Locale, title = sayIn(locale)('lost.title')): Metadata => ({
  title,
  robots: { index: false },
})
