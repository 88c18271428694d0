import { foldedWords, startsWordsOf } from '@/domain/folded'
import type { FoundPiece, LinkedAnswer, LinkedFound } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import type { IconName } from '@/ui/icon-sheet'
import { keyboardDoor } from '@/ui/keyboard-help'
import { keepLanguage } from '@/ui/language-menu'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { chooseTheme } from '@/ui/theme-menu'
import { latelyOpened } from './lately'
import type { SearchWords } from './search-words'

/** The words of the palette, with what each language calls itself. */
export type PaletteWords = SearchWords & { languages: { code: string; says: string }[] }

/** One entry. It leads to an address, or does something; what it says after that stays in the palette. */
export type Option = {
  id: string
  kind: keyof SearchWords['kind']
  icon: IconName
  title: FoundPiece[]
  /** Where it stands. */
  note?: string
  lang?: string
  href?: string
  act?: () => Promise<string> | null
}
export type OptionGroup = { name: string; options: Option[] }

const icons = { skill: 'search', role: 'person', topic: 'tag', statement: 'lines', page: 'page' } as const
const mostOfKind = { skill: 5, role: 5, topic: 5, statement: 6 } as const
const mostLocal = 4

const plain = (words: string): FoundPiece[] => [{ words, isHit: false }]

/** What stands there before anything is typed: what was opened lately, every page and every action. */
export function firstGroups(words: PaletteWords, locale: Locale): OptionGroup[] {
  const lately = latelyOpened(locale).map(
    ({ href, title, kind }): Option => ({
      id: `lately:${href}`,
      kind,
      icon: icons[kind],
      title: plain(title),
      href,
    }),
  )
  return [
    { name: words.groups.lately, options: lately },
    { name: words.groups.page, options: pagesOf(words, locale) },
    { name: words.groups.action, options: actionsOf(words, locale) },
  ].filter(({ options }) => options.length > 0)
}

/**
 * What goes with the words that were typed: pages and actions at once, then what the search found, in its order, then
 * the way to all of it, so that there always is an entry.
 */
export function groupsFor(
  typed: string,
  answer: LinkedAnswer | null,
  words: PaletteWords,
  locale: Locale,
): OptionGroup[] {
  const starts = foldedWords(typed)
  const local = [...pagesOf(words, locale), ...actionsOf(words, locale)]
    .filter(({ title }) => starts.length > 0 && startsWordsOf(title[0]?.words ?? '', starts))
    .slice(0, mostLocal)
  const found = answer?.found ?? []
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  return [
    { name: words.groups.local, options: local },
    ...kinds.map((kind) => ({
      name: words.groups[kind],
      options: found
        .filter((it) => it.kind === kind)
        .slice(0, mostOfKind[kind])
        .map((it) => optionOf(it, words)),
    })),
    { name: words.groups.nearest, options: (answer?.nearest ?? []).map((it) => optionOf(it, words)) },
    { name: words.groups.all, options: [allResults(typed, words, locale)] },
  ].filter(({ options }) => options.length > 0)
}

function optionOf({ kind, title, place, lang, href }: LinkedFound, words: SearchWords): Option {
  const requirement = place?.required ? words.isRequired : words.isOptional
  return {
    id: `found:${href}:${place?.key ?? ''}`,
    kind,
    icon: icons[kind],
    title,
    ...(lang ? { lang } : {}),
    ...(place
      ? { note: [place.skill.name, place.role.name, place.level.name, requirement].join(' · ') }
      : {}),
    href,
  }
}

const allResults = (typed: string, words: SearchWords, locale: Locale): Option => ({
  id: 'all',
  kind: 'page',
  icon: 'search',
  title: plain(filled(words.seeAll, { words: typed })),
  href: paths.search(locale, typed),
})

function pagesOf({ pages }: SearchWords, locale: Locale): Option[] {
  const isSignedIn = document.documentElement.dataset.account !== undefined
  const addresses: [keyof SearchWords['pages'], string][] = [
    ['catalogue', paths.catalogue(locale)],
    ['plan', paths.plan(locale)],
    ['compare', paths.compare(locale)],
    ['roles', paths.roles(locale)],
    ['topics', paths.topics(locale)],
    ['assess', paths.assess(locale)],
    ['growth', paths.growth(locale)],
    ['search', paths.search(locale)],
    ['api', paths.apiGuide(locale)],
    isSignedIn ? ['settings', paths.settings(locale)] : ['signIn', paths.signIn(locale)],
  ]
  return addresses.map(([name, href]) => ({
    id: `page:${name}`,
    kind: 'page',
    icon: 'page',
    title: plain(pages[name]),
    href,
  }))
}

function actionsOf(words: PaletteWords, locale: Locale): Option[] {
  const { actions } = words
  const rest = location.pathname.replace(/^\/[^/]+/, '')
  return [
    { id: 'rung', kind: 'page', icon: 'up', title: plain(actions.rung), href: paths.plan(locale) },
    { id: 'mine', kind: 'page', icon: 'fork', title: plain(actions.mine), href: paths.compare(locale) },
    ...words.languages
      .filter(({ code }) => code !== locale)
      .map(
        ({ code, says }): Option => ({
          id: `language:${code}`,
          kind: 'language',
          icon: 'globe',
          title: plain(says),
          lang: code,
          act: () => {
            keepLanguage(code)
            location.assign(`/${code}${rest}${location.search}${location.hash}`)
            return null
          },
        }),
      ),
    ...(['light', 'dark', 'system'] as const).map(
      (theme): Option => ({
        id: `theme:${theme}`,
        kind: 'action',
        icon: 'moon',
        title: plain(actions[theme]),
        act: () => {
          chooseTheme(theme)
          return null
        },
      }),
    ),
    {
      id: 'keys',
      kind: 'action',
      icon: 'keyboard',
      title: plain(actions.keys),
      act: () => {
        keyboardDoor.open()
        return null
      },
    },
    { id: 'copy', kind: 'action', icon: 'link', title: plain(actions.copy), act: () => copyLink(words) },
  ]
}

/** Says what became of it. */
const copyLink = ({ actions }: SearchWords) =>
  navigator.clipboard.writeText(location.href).then(
    () => actions.copied,
    () => actions.notCopied,
  )
