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
  /** The map a page at a time, from 1, where the roles stand above it. */
  rolesPage: (locale: Locale, page: number) => `/${locale}/roles${page > 1 ? `/page/${page}` : ''}`,
  /** The whole map of skills and roles, as JSON. */
  roleMap: (locale: Locale) => `/${locale}/roles/map.json`,
  role: (locale: Locale, role: string) => `/${locale}/roles/${role}`,
  /** What one role is asked at one level, to print. Pages count from 1. */
  roleLevel: (locale: Locale, role: string, level: string, page = 1) =>
    `/${locale}/roles/${role}/${level}${page > 1 ? `/page/${page}` : ''}`,
  interview: (locale: Locale, role: string, level: string, page = 1) =>
    `/${locale}/roles/${role}/${level}/interview${page > 1 ? `/page/${page}` : ''}`,
  topics: (locale: Locale, page = 1) => `/${locale}/topics${page > 1 ? `/page/${page}` : ''}`,
  /** A topic and its statements: all, or those that a column (as `columnId` spells it) is asked. Pages count from 1. */
  topic: (locale: Locale, topic: string, column: string | null = null, page = 1) =>
    `/${[locale, 'topics', topic, ...(column ? [column] : []), ...(page > 1 ? ['page', page] : [])].join('/')}`,
  search: (locale: Locale, words?: string) =>
    `/${locale}/search${words ? `?q=${encodeURIComponent(words)}` : ''}`,
  /** The description of the read API for people. */
  apiGuide: (locale: Locale) => `/${locale}/api`,
  api: (...steps: string[]) => ['/api/v1', ...steps].join('/'),
  /** What changed, as Atom: of one skill, or of everything. */
  feed: (locale: Locale, skill?: string) =>
    skill ? `/${locale}/skills/${skill}/feed.xml` : `/${locale}/feed.xml`,
  /** What a link to a page looks like where it is shared: drawn for a skill, or for the whole site. */
  picture: (locale: Locale, skill?: string) =>
    skill ? `/${locale}/skills/${skill}/picture.png` : `/${locale}/picture.png`,
  sitemap: (locale: Locale) => `/${locale}/sitemap.xml`,
  /** Where the catalogue has more pages than one file may list. Parts count from 1. */
  sitemapPart: (locale: Locale, part: number) => `/${locale}/sitemap/${part}.xml`,
  manifest: (locale: Locale) => `/${locale}/manifest.webmanifest`,
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
