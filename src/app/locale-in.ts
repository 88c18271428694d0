import { type Locale, localeSchema, sourceLocale } from '@/domain/locale'

/** The language that an address asks for, or `null` where its first part is none of ours. */
export async function findLocale(params: Promise<{ locale: string }>): Promise<Locale | null> {
  return localeSchema.safeParse((await params).locale).data ?? null
}

/** The language to write a page in: the one that the address asks for, else English. */
export async function localeIn(params: Promise<{ locale: string }>): Promise<Locale> {
  return (await findLocale(params)) ?? sourceLocale
}
