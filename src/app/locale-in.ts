import { notFound } from 'next/navigation'
import { type Locale, localeSchema } from '@/domain/locale'

/** The language that an address asks for. There is no page in any other than ours. */
export async function localeIn(params: Promise<{ locale: string }>): Promise<Locale> {
  const locale = localeSchema.safeParse((await params).locale)
  if (!locale.success) notFound()
  return locale.data
}
