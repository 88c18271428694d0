import type { Metadata } from 'next'
import { type Choices, type FoundComparison, findChoices, findComparison } from '@/data/comparison'
import { type Column, columnCount, columnId } from '@/domain/column'
import { type ComparisonAddress, comparisonIn } from '@/domain/comparison-address'
import type { Locale } from '@/domain/locale'
import { ChooserPage } from '@/features/compare/chooser-page'
import { ComparisonPage } from '@/features/compare/comparison-page'
import { columnName, joinedNames, shownColumns } from '@/features/compare/shown-columns'
import { wordsIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { alternatesOf } from './alternates'
import { findLocale, localeIn } from './locale-in'
import { LostPage, lostMetadata } from './lost-page'

type RouteProps = { params: Promise<{ locale: string; columns?: string[] }> }

/** What a comparison is called in titles, and where it lives in every language. */
export async function comparisonMetadata({ params }: RouteProps): Promise<Metadata> {
  const found = await findAddressed(params)
  if (!found) return lostMetadata(await localeIn(params))
  const { locale, address } = found
  const words = wordsIn(locale, 'compare')
  const pathIn = (other: Locale) => pathOf(other, address)
  if (!found.comparison) {
    const [picked] = address.columns
    const column = picked && columnName(picked, found.choices, words)
    return {
      title: column ? filled(words.compareWith, { column }) : words.title,
      description: words.description,
      ...alternatesOf(locale, pathIn),
    }
  }
  const columns = joinedNames(shownColumns(address.columns, found.comparison.choices, words), words)
  return {
    title: filled(words.comparisonTitle, { columns }),
    description: filled(words.comparisonDescription, { columns }),
    // What somebody compares themselves with is theirs, and shows nothing to others.
    ...(address.columns.includes('me') && { robots: { index: false } }),
    ...alternatesOf(locale, pathIn),
  }
}

export async function ComparisonRoute({ params }: RouteProps) {
  const found = await findAddressed(params)
  if (!found) return <LostPage locale={await localeIn(params)} />
  const { locale, address } = found
  if (found.comparison) {
    return <ComparisonPage comparison={found.comparison} columns={address.columns} locale={locale} />
  }
  return <ChooserPage choices={found.choices} picked={address.columns[0] ?? null} locale={locale} />
}

type Addressed = { locale: Locale; address: ComparisonAddress } & (
  | { comparison: FoundComparison }
  | { comparison: null; choices: Choices }
)

/** What an address names, in its language, or `null` where it names nothing. */
async function findAddressed(params: RouteProps['params']): Promise<Addressed | null> {
  const locale = await findLocale(params)
  const address = comparisonIn(((await params).columns ?? []).map(decoded))
  if (!locale || !address) return null
  if (address.columns.length >= columnCount.least) {
    const comparison = await findComparison(address, locale)
    return comparison && { locale, address, comparison }
  }
  const choices = await findChoices(locale)
  return address.columns.every((column) => isChoice(column, choices))
    ? { locale, address, comparison: null, choices }
    : null
}

function isChoice(column: Column, { roles }: Choices): boolean {
  if (column === 'me') return true
  const role = roles.find(({ id }) => id === column.role)
  return role !== undefined && (column.level === null || role.levels.includes(column.level))
}

const decoded = (step: string) => {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

function pathOf(locale: Locale, { columns, skills, page }: ComparisonAddress): string {
  return columns.length === 0
    ? paths.compare(locale)
    : paths.comparison(locale, columns.map(columnId), skills, page)
}
