import type { Locale } from '@/domain/locale'
import { wordsIn } from './messages'
import { TableExport } from './table-export'

/** The menu that takes the tables of a page along. `name` is what the page is called in the names of the files. */
export const PageExport = ({ name, locale }: { name: string; locale: Locale }) => (
  <TableExport words={wordsIn(locale, 'tables')} name={name} />
)
