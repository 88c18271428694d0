import type { FoundComparison } from '@/data/comparison'
import { type Column, columnId } from '@/domain/column'
import type { Locale } from '@/domain/locale'
import { sayIn, wordsIn } from '@/ui/messages'
import { PageExport } from '@/ui/page-export'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { ComparisonViewer } from './comparison-viewer'
import { FirstPaint } from './first-paint'
import { PageLinks } from './page-links'
import { joinedNames, shownColumns } from './shown-columns'

type ComparisonPageProps = { comparison: FoundComparison; columns: Column[]; locale: Locale }

/** Two to four columns beside each other. Without script it is all there, and nothing is filtered. */
export function ComparisonPage({ comparison, columns, locale }: ComparisonPageProps) {
  const say = sayIn(locale)
  const words = wordsIn(locale, 'compare')
  const shown = shownColumns(columns, comparison.choices, words)
  const data = { ...comparison, locale, columns: shown }
  return (
    <>
      <FirstPaint />
      <nav className="crumbs" aria-label={say('profile.breadcrumb')}>
        <ol>
          <li>
            <SoftLink href={paths.compare(locale)}>{words.title}</SoftLink>
          </li>
        </ol>
      </nav>
      <div className="page-head">
        <div>
          <h1 className="compare-title" id="compare-heading" tabIndex={-1}>
            {joinedNames(shown, words)}
          </h1>
        </div>
      </div>
      <ComparisonViewer
        data={data}
        words={words}
        exportMenu={
          <PageExport
            name={[say('tables.fileCompare'), ...columns.map(columnId)].join('-')}
            locale={locale}
          />
        }
      >
        <PageLinks data={data} words={words} />
      </ComparisonViewer>
    </>
  )
}
