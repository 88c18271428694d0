import type { Locale } from '@/domain/locale'
import { wordsIn } from './messages'
import { paths } from './paths'
import { TableExport } from './table-export'

/** The menu that takes the tables of a page along. `name` is what the page is called in the names of the files. */
export function PageExport({ name, locale }: { name: string; locale: Locale }) {
  const words = wordsIn(locale, 'tables')
  return (
    <>
      <TableExport words={words} name={name} />
      <noscript>
        <a href={paths.apiGuide(locale)}>{words.withoutScript}</a>
      </noscript>
    </>
  )
}
