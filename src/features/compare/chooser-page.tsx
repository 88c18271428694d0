import type { Choices } from '@/data/comparison'
import type { Column } from '@/domain/column'
import { columnId } from '@/domain/column'
import type { Locale } from '@/domain/locale'
import { sayIn, wordsIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { ChooserTable } from './chooser-table'
import { columnName } from './shown-columns'

type ChooserPageProps = { choices: Choices; picked: Column | null; locale: Locale }

/** Where a comparison is put together: one press for each column. */
export function ChooserPage({ choices, picked, locale }: ChooserPageProps) {
  const say = sayIn(locale)
  const words = wordsIn(locale, 'compare')
  const name = picked && columnName(picked, choices, words)
  return (
    <>
      {picked && (
        <nav className="crumbs" aria-label={say('profile.breadcrumb')}>
          <ol>
            <li>
              <SoftLink href={paths.compare(locale)}>{words.title}</SoftLink>
            </li>
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div>
          <h1 className={name ? 'compare-title' : undefined}>
            {name ? filled(words.compareWith, { column: name }) : words.title}
          </h1>
          <p>{name ? filled(words.pickSecond, { column: name }) : words.lede}</p>
        </div>
      </div>
      <Examples choices={choices} locale={locale} isFirst={!picked} />
      <ChooserTable choices={choices} picked={picked} locale={locale} />
    </>
  )
}

/** Two comparisons to begin with: of two roles at one level, and of two levels of one role. */
function Examples({ choices, locale, isFirst }: { choices: Choices; locale: Locale; isFirst: boolean }) {
  const words = wordsIn(locale, 'compare')
  const [one, other] = choices.roles
  if (!isFirst || !one || !other) return null
  const shared = one.levels.filter((level) => other.levels.includes(level))
  const level = shared[Math.floor(shared.length / 2)]
  const from = one.levels[one.levels.indexOf(level ?? '') - 1]
  if (!level || !from) return null
  const levelName = (id: string) => choices.levels.find((it) => it.id === id)?.name ?? id
  const examples = [
    {
      columns: [one, other].map(({ id }) => columnId({ role: id, level })),
      text: filled(words.exampleRoles, { one: one.short, other: other.short, level: levelName(level) }),
    },
    {
      columns: [from, level].map((it) => columnId({ role: one.id, level: it })),
      text: filled(words.exampleLevels, { role: one.short, from: levelName(from), to: levelName(level) }),
    },
  ]
  return (
    <p className="compare-examples">
      {words.examples}{' '}
      {examples.map(({ columns, text }) => (
        <SoftLink key={text} className="link" href={paths.comparison(locale, columns)}>
          {text}
        </SoftLink>
      ))}
    </p>
  )
}
