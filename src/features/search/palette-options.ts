import { columnId } from '@/domain/column'
import { foldedWords, startsWordsOf } from '@/domain/folded'
import type { FoundPiece, LinkedAnswer, LinkedFound } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import type { CalledNames } from '@/domain/named-columns'
import { latestAssessment } from '@/ui/assessment-store'
import type { IconName } from '@/ui/icon-sheet'
import { keyboardDoor } from '@/ui/keyboard-help'
import { keepLanguage } from '@/ui/language-menu'
import { paths } from '@/ui/paths'
import { chooseTheme } from '@/ui/theme-menu'
import { latelyOpened } from './lately'
import { asksIn } from './palette-asks'
import { plain } from './pieces'
import type { SearchWords } from './search-words'

/** The words of the palette, what each language calls itself, and the names that are known without a search. */
export type PaletteWords = SearchWords & {
  languages: { code: string; says: string; names: string }[]
  known: CalledNames & { skills: { id: string; name: string }[] }
}

/** One entry. It leads to an address, or does something; what it says after that stays in the palette. */
export type Option = {
  id: string
  kind: keyof SearchWords['kind']
  icon: IconName
  title: FoundPiece[]
  /** Where it stands, or the piece of what it is in which the words are. */
  note?: FoundPiece[]
  /** Other words that it goes by. */
  also?: string
  lang?: string
  href?: string
  act?: () => Promise<string> | null
}
export type OptionGroup = { name: string; options: Option[]; isMixed?: boolean }

const icons = { skill: 'ladder', role: 'person', topic: 'tag', statement: 'lines', page: 'page' } as const
const mostOfKind = { skill: 5, role: 5, topic: 5, statement: 3 } as const
const mostLocal = 4
/** Of the pages, those that no skill and nothing that was opened lately leads to. */
const firstPages = 4
const firstActions = 2

/** What stands there before anything is typed: what was opened lately, some skills, and where else to go. */
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
  const skills = words.known.skills.map(
    ({ id, name }): Option => ({
      id: `skill:${id}`,
      kind: 'skill',
      icon: icons.skill,
      title: plain(name),
      href: paths.skill(locale, id),
    }),
  )
  return withAny([
    { name: words.groups.lately, options: lately, isMixed: true },
    {
      name: words.groups.skill,
      options: skills.filter(({ href }) => lately.every((it) => it.href !== href)),
    },
    { name: words.groups.action, options: actionsOf(words, locale).slice(0, firstActions) },
    { name: words.groups.page, options: pagesOf(words, locale).slice(0, firstPages) },
  ])
}

/**
 * What goes with the words that were typed: what they ask for by name, pages and actions at once, then what the search
 * found, in its order. Where that is nothing, the pages that have everything.
 */
export function groupsFor(
  typed: string,
  answer: LinkedAnswer | null,
  words: PaletteWords,
  locale: Locale,
): OptionGroup[] {
  const starts = foldedWords(typed)
  const local = [...pagesOf(words, locale), ...actionsOf(words, locale)]
    .filter(
      ({ title, also }) => starts.length > 0 && startsWordsOf(`${title[0]?.words} ${also ?? ''}`, starts),
    )
    .slice(0, mostLocal)
  const asks = asksIn(typed, words, locale)
  const asked = { name: words.groups.ask, options: asks.options }
  const found = answer?.found ?? []
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const groups = withAny([
    ...(asks.isWhole ? [asked] : []),
    { name: words.groups.local, options: local, isMixed: true },
    ...kinds.map((kind) => ({
      name: words.groups[kind],
      options: found
        .filter((it) => it.kind === kind)
        .slice(0, mostOfKind[kind])
        .map((it) => optionOf(it, words)),
    })),
    ...(asks.isWhole ? [] : [asked]),
    {
      name: words.groups.nearest,
      options: (answer?.nearest ?? []).map((it) => optionOf(it, words)),
      isMixed: true,
    },
  ])
  return groups.length > 0 || !answer
    ? groups
    : [{ name: words.groups.page, options: pagesOf(words, locale).filter(({ id }) => whole.has(id)) }]
}

/** The pages on which everything stands. */
const whole = new Set(['page:catalogue', 'page:roles', 'page:topics'])

const withAny = (groups: OptionGroup[]) => groups.filter(({ options }) => options.length > 0)

function optionOf({ kind, title, text, place, lang, href }: LinkedFound, words: SearchWords): Option {
  const requirement = place?.required ? words.isRequired : words.isOptional
  const note = place
    ? plain([place.skill.name, place.role.name, place.level.name, requirement].join(' · '))
    : pieceAround(text ?? [])
  return {
    id: `found:${href}:${place?.key ?? ''}`,
    kind,
    icon: icons[kind],
    title,
    ...(lang ? { lang } : {}),
    ...(note ? { note } : {}),
    href,
  }
}

/** So many letters before the first word that was found are enough to see what is said of it. */
const lead = 32

/** A text from shortly before its first hit, or `null` where it has none. */
function pieceAround(text: FoundPiece[]): FoundPiece[] | null {
  const at = text.findIndex(({ isHit }) => isHit)
  if (at < 0) return null
  const before = text[at - 1]?.words ?? ''
  const cut = before.length > lead ? `… ${before.slice(-lead).replace(/^\S*\s/, '')}` : before
  return [...plain(cut), ...text.slice(at)]
}

function pagesOf({ pages }: SearchWords, locale: Locale): Option[] {
  const isSignedIn = document.documentElement.dataset.account !== undefined
  const addresses: [keyof SearchWords['pages'], IconName, string][] = [
    ['plan', 'check', paths.plan(locale)],
    ['compare', 'fork', paths.compare(locale)],
    ['roles', 'person', paths.roles(locale)],
    ['topics', 'tag', paths.topics(locale)],
    ['catalogue', 'ladder', paths.catalogue(locale)],
    ['map', 'ladder', `${paths.roles(locale)}#map`],
    ['assess', 'check', paths.assess(locale)],
    ['growth', 'up', paths.growth(locale)],
    ['search', 'search', paths.search(locale)],
    ['api', 'link', paths.apiGuide(locale)],
    isSignedIn ? ['settings', 'person', paths.settings(locale)] : ['signIn', 'person', paths.signIn(locale)],
  ]
  return addresses.map(([name, icon, href]) => ({
    id: `page:${name}`,
    kind: 'page',
    icon,
    title: plain(pages[name]),
    href,
  }))
}

function actionsOf(words: PaletteWords, locale: Locale): Option[] {
  const { actions } = words
  const rest = location.pathname.replace(/^\/[^/]+/, '')
  return [
    { id: 'rung', kind: 'page', icon: 'up', title: plain(actions.rung), href: paths.plan(locale) },
    { id: 'mine', kind: 'page', icon: 'fork', title: plain(actions.mine), href: ownComparison(locale) },
    ...words.languages
      .filter(({ code }) => code !== locale)
      .map(
        ({ code, says, names }): Option => ({
          id: `language:${code}`,
          kind: 'language',
          icon: 'globe',
          title: plain(says),
          also: names,
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
    {
      id: 'print',
      kind: 'action',
      icon: 'page',
      title: plain(actions.print),
      act: () => {
        // When the palette has closed: it would be on the paper.
        setTimeout(() => window.print())
        return null
      },
    },
    ...exportOf(words),
    { id: 'copy', kind: 'action', icon: 'link', title: plain(actions.copy), act: () => copyLink(words) },
  ]
}

/** A comparison that begins with the own role, or with the own answers where no role is picked. */
function ownComparison(locale: Locale): string {
  const { role, level } = latestAssessment()
  return paths.comparison(locale, [role ? columnId({ role, level: level ?? null }) : 'me'])
}

/** Opens the menu that takes the tables of the page along, where it has one. */
function exportOf({ actions }: SearchWords): Option[] {
  const menu = document.querySelector<HTMLDetailsElement>('main details.table-export')
  if (!menu?.checkVisibility()) return []
  const open = () => {
    setTimeout(() => {
      const summary = menu.querySelector('summary')
      summary?.focus()
      if (!menu.open) summary?.click()
    })
    return null
  }
  return [{ id: 'export', kind: 'action', icon: 'download', title: plain(actions.export), act: open }]
}

/** Says what became of it. */
const copyLink = ({ actions }: SearchWords) =>
  navigator.clipboard.writeText(location.href).then(
    () => actions.copied,
    () => actions.notCopied,
  )
