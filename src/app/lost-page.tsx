import type { Metadata } from 'next'
import { markMissing } from '@/data/tagged'
import type { Locale } from '@/domain/locale'
import { Lost } from '@/ui/lost'
import { sayIn } from '@/ui/messages'

/** The whole page for an address that nothing answers, with status 404. */
export async function LostPage({ locale }: { locale: Locale }) {
  await markMissing()
  return <Lost locale={locale} />
}

export const lostMetadata = (locale: Locale): Metadata => ({
  title: sayIn(locale)('lost.title'),
  robots: { index: false },
})
