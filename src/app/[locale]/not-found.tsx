import { locales } from '@/domain/locale'
import { Lost } from '@/ui/lost'
import { wordsIn } from '@/ui/messages'
import { paths } from '@/ui/paths'

export default function NotFound() {
  const texts = locales.map((locale) => [
    locale,
    { ...wordsIn(locale, 'lost'), href: paths.catalogue(locale) },
  ])
  return <Lost texts={Object.fromEntries(texts)} />
}
