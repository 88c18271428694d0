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
  shared: (locale: Locale, token: string) => `/${locale}/shared/${token}`,
}
