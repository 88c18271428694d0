import 'server-only'
import type { ParameterFault } from '@/domain/api-problem'
import type { Locale } from '@/domain/locale'
import { paths } from '@/ui/paths'
import { appUrl } from './app-url'

/** The language to answer in, and the one that the address itself asks for, which every link then asks for too. */
export type Asked = { locale: Locale; lang: Locale | undefined }

/**
 * What a read gives: a body, `isFinal` where it can never become another; or in words what is not there; or what is
 * wrong with parameters that only the catalogue can tell.
 */
export type Answered<Body> =
  | { body: Body; isFinal?: boolean }
  | { missing: string }
  | { faults: ParameterFault[] }

type Query = Record<string, string | number | boolean | undefined>

/** Absolute addresses, in the language that was asked for. */
export function linksFor({ locale, lang }: Asked) {
  return {
    api: (steps: string[], query: Query = {}) => {
      const address = new URL(paths.api(...steps), appUrl())
      for (const [name, value] of Object.entries({ ...query, lang }))
        if (value !== undefined) address.searchParams.set(name, String(value))
      return address.href
    },
    page: (pathIn: (locale: Locale) => string) => new URL(pathIn(locale), appUrl()).href,
  }
}
export type Links = ReturnType<typeof linksFor>
