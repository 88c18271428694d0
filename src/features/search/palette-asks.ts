import { columnId } from '@/domain/column'
import type { Locale } from '@/domain/locale'
import { type CalledNames, columnsOf, type Naming, namedIn } from '@/domain/named-columns'
import { listIn } from '@/ui/lists'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import type { Option, PaletteWords } from './palette-options'
import { plain } from './pieces'

/**
 * The answers that roles and levels in a line lead straight to: a comparison of them, or what one role is asked at one
 * level. `isWhole` where the line says nothing else, so that there is nothing better to find.
 */
export function asksIn(typed: string, words: PaletteWords, locale: Locale) {
  const naming = namedIn(typed, words.known)
  return { options: optionsFor(naming, words, locale), isWhole: naming.others === 0 }
}

function optionsFor(naming: Naming, words: PaletteWords, locale: Locale): Option[] {
  const { ask, known } = words
  const [role] = naming.roles
  const columns = columnsOf(naming)
  if (columns) {
    const ids = columns.map(columnId)
    const [from, to, ...rest] = naming.levels
    const isSteps = naming.roles.length === 1 && role && from && to && rest.length === 0
    return [
      {
        id: `ask:${ids}`,
        kind: 'page',
        icon: 'fork',
        title: plain(
          isSteps
            ? filled(ask.changes, { role: role.name, from: from.name, to: to.name })
            : filled(ask.compare, { columns: listIn(locale, columns.map(nameIn(known, ask.column))) }),
        ),
        href: paths.comparison(locale, ids),
      },
    ]
  }
  const [level] = naming.levels
  if (!role || !level) return []
  const said = { role: role.name, level: level.name }
  return [
    {
      id: `ask:${role.id}.${level.id}`,
      kind: 'page',
      icon: 'ladder',
      title: plain(filled(ask.expectations, said)),
      href: paths.roleLevel(locale, role.id, level.id),
    },
    {
      id: `ask:interview:${role.id}.${level.id}`,
      kind: 'page',
      icon: 'person',
      title: plain(filled(ask.interview, said)),
      href: paths.interview(locale, role.id, level.id),
    },
  ]
}

const nameIn =
  ({ roles, levels }: CalledNames, both: string) =>
  (column: { role: string; level: string | null }) => {
    const role = roles.find(({ id }) => id === column.role)?.name ?? column.role
    const level = levels.find(({ id }) => id === column.level)?.name
    return level ? filled(both, { role, level }) : role
  }
