import type { Locale } from '@/domain/locale'

export const profileViews = ['by-level', 'by-role', 'matrix'] as const
export type ProfileView = (typeof profileViews)[number]

/** Every address of the app, spelt once. */
export const paths = {
  catalogue: (locale: Locale) => `/${locale}`,
  group: (locale: Locale, group: string) => `/${locale}#${group}`,
  skill: (locale: Locale, skill: string, view: ProfileView = 'by-level') =>
    `/${locale}/skills/${skill}${view === 'by-level' ? '' : `/${view}`}`,
}
