import 'server-only'
import type { ParameterFault } from '@/domain/api-problem'
import type { Locale } from '@/domain/locale'
import { paths } from '@/ui/paths'
import { appUrl } from './app-url'

/** The language to answer in, and the one that the address itself asks for, which every link then asks for too. */
export type Asked = { locale: Locale; lang: Locale | undefined }

/**
 * What a read gives: a body, `isFinal` where it can never become another; or in words what is not there, or that there
 * is too much to do; or what is wrong with parameters that only the catalogue can tell.
 */
export type Answered<Body> =
  | { body: Body; isFinal?: boolean }
  | { missing: string }
  | { busy: string; kind: 'busy' | 'too-slow' }
  | { faults: ParameterFault[] }

type Query = Record<string, string | number | boolean | undefined>

/** Absolute addresses, in the language that was asked for. */
export function linksFor({ locale, lang }: Asked) {
  // Reading the settings takes longer than an address does, and an answer has hundreds of them.
  const { origin } = appUrl()
  return {
    api: (steps: string[], query: Query = {}) => {
      const given = Object.entries({ ...query, lang }).filter(([, value]) => value !== undefined)
      const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
      const path = paths.api(...steps.map(encodeURIComponent))
      return `${origin}${path}${search && `?${search}`}`
    },
    page: (pathIn: (locale: Locale) => string) => `${origin}${pathIn(locale)}`,
  }
}
export type Links = ReturnType<typeof linksFor>
