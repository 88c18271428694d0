import type { Locale } from '@/domain/locale'

export const profileViews = ['by-level', 'by-role', 'matrix'] as const
export type ProfileView = (typeof profileViews)[number]

/** Every address of the app, spelt once. */
export const paths = {
  catalogue: (locale: Locale) => `/${locale}`,
  /** Where the skills live. There is no page of its own: the catalogue lists them. */
  skills: (locale: Locale) => `/${locale}/skills`,
  group: (locale: Locale, group: string) => `/${locale}#${group}`,
  skill: (locale: Locale, skill: string, view: ProfileView = 'by-level') =>
    `/${locale}/skills/${skill}${view === 'by-level' ? '' : `/${view}`}`,
  /** Where a comparison is put together. */
  compare: (locale: Locale) => `/${locale}/compare`,
  /** Columns as `columnId` spells them; over all skills, or over those that are named. Pages count from 1. */
  comparison: (locale: Locale, columns: string[], skills: string[] = [], page = 1) =>
    `/${locale}/compare/${[...columns, ...(skills.length > 0 ? ['in', ...skills] : []), ...(page > 1 ? ['page', page] : [])].join('/')}`,
  /** Every role, and the map of skills and roles. */
  roles: (locale: Locale) => `/${locale}/roles`,
  role: (locale: Locale, role: string) => `/${locale}/roles/${role}`,
  /** What one role is asked at one level, to print. */
  roleLevel: (locale: Locale, role: string, level: string) => `/${locale}/roles/${role}/${level}`,
  interview: (locale: Locale, role: string, level: string) => `/${locale}/roles/${role}/${level}/interview`,
  topics: (locale: Locale) => `/${locale}/topics`,
  topic: (locale: Locale, topic: string) => `/${locale}/topics/${topic}`,
  search: (locale: Locale, words?: string) =>
    `/${locale}/search${words ? `?q=${encodeURIComponent(words)}` : ''}`,
  /** The description of the read API for people. */
  apiGuide: (locale: Locale) => `/${locale}/api`,
  api: (...steps: string[]) => ['/api/v1', ...steps].join('/'),
  /** What changed, as Atom: of one skill, or of everything. */
  feed: (locale: Locale, skill?: string) =>
    skill ? `/${locale}/skills/${skill}/feed.xml` : `/${locale}/feed.xml`,
  picture: (locale: Locale, skill: string) => `/${locale}/skills/${skill}/picture.png`,
  sitemap: (locale: Locale) => `/${locale}/sitemap.xml`,
  plan: (locale: Locale) => `/${locale}/plan`,
  assess: (locale: Locale) => `/${locale}/plan/assess`,
  growth: (locale: Locale) => `/${locale}/plan/growth`,
  /** What a role is asked over all its skills, as JSON. */
  asked: (locale: Locale, role: string) => `/${locale}/plan/asked/${role}`,
  /** What became of the words of a role's statements since an old revision of a skill, as JSON. */
  changes: (locale: Locale, skill: string, role: string, revision: number) =>
    `/${locale}/plan/changes/${skill}/${role}/${revision}`,
  /** Signing in leads back to `to`, an address of ours. */
  signIn: (locale: Locale, to?: string) => `/${locale}/sign-in${to ? `?to=${encodeURIComponent(to)}` : ''}`,
  /** Where the link in a mail leads. */
  signInLink: (locale: Locale, token: string, to?: string) =>
    `/${locale}/sign-in/link?token=${token}${to ? `&to=${encodeURIComponent(to)}` : ''}`,
  /** Where the forms of signing in and out are sent. */
  auth: (...steps: string[]) => `/api/auth/${steps.join('/')}`,
  /** Everything that is held about whoever asks, as JSON. */
  everything: '/api/account/export',
  settings: (locale: Locale) => `/${locale}/settings`,
  /** The words of what keeps a browser and an account alike, as JSON. */
  syncWords: (locale: Locale) => `/${locale}/words/sync`,
  /** The words of what finds things from any page, as JSON. */
  searchWords: (locale: Locale) => `/${locale}/words/search`,
  shared: (locale: Locale, token: string) => `/${locale}/shared/${token}`,
}
