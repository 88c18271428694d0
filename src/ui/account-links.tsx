import type { Locale } from '@/domain/locale'
import { Icon } from './icon'
import type { Say } from './messages'
import { paths } from './paths'

/** The way in, or, for somebody who is signed in, the way to their account: which of the two is shown, style decides. */
export function AccountLinks({ locale, say }: { locale: Locale; say: Say }) {
  return (
    <>
      <a className="button sign-in" href={paths.signIn(locale)}>
        {say('site.signIn')}
      </a>
      <a className="icon-button account" href={paths.settings(locale)}>
        <Icon name="person" />
        <span className="sr-only">{say('site.account')}</span>
      </a>
    </>
  )
}
