import type { Locale } from '@/domain/locale'
import { KeyTable } from './key-table'
import { KeyboardHelp } from './keyboard-help'
import { sayIn, wordsIn } from './messages'
import { paths } from './paths'
import { SoftLink } from './soft-link'

/** The bottom of every page. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const say = sayIn(locale)
  const words = wordsIn(locale, 'keyboard')
  const { title, close, switch: turn, switchHint } = words
  return (
    <footer className="site-footer">
      <div>
        <span>{say('site.licence')}</span>
        <SoftLink href={paths.topics(locale)}>{say('site.topics')}</SoftLink>
        <SoftLink href={paths.apiGuide(locale)}>{say('site.api')}</SoftLink>
        <a href={paths.feed(locale)}>{say('feed.title')}</a>
        <KeyboardHelp words={{ title, close, switch: turn, switchHint }}>
          <KeyTable words={words} />
        </KeyboardHelp>
      </div>
    </footer>
  )
}
