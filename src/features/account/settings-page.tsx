import type { SignedInBrowser } from '@/data/session'
import type { Locale } from '@/domain/locale'
import { sayIn, wordsIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SameAccount } from '@/ui/same-account'
import { confirmationOf } from './confirmation'
import { DeleteAccount } from './delete-account'
import { NameForm } from './name-form'
import { Notice } from './notice'
import { SessionTable } from './session-table'
import { SignOut } from './sign-out'
import type { NamedWay } from './ways-in'

type SettingsPageProps = {
  locale: Locale
  viewer: { id: string; email: string | null; name: string | null }
  /** The ways in that this site offers, and those that this person has used. */
  ways: NamedWay[]
  used: string[]
  sessions: SignedInBrowser[]
  sessionDays: number
}

/** Who somebody is here, where they are signed in, and what is held about them. */
export function SettingsPage({ locale, viewer, ways, used, sessions, sessionDays }: SettingsPageProps) {
  const say = sayIn(locale)
  const words = wordsIn(locale, 'account')
  return (
    <div className="settings-page">
      <SameAccount />
      <header>
        <h1 className="text-2xl">{say('account.settings')}</h1>
        <p className="lede">{say('account.settingsLede')}</p>
      </header>
      <section aria-labelledby="about">
        <h2 id="about">{say('account.about')}</h2>
        <dl className="facts-list">
          <dt>{say('account.email')}</dt>
          <dd>{viewer.email ?? say('account.noEmail')}</dd>
        </dl>
        <NameForm owner={viewer.id} name={viewer.name ?? ''} words={words} />
        <SignOut owner={viewer.id} locale={locale} words={words} home={paths.catalogue(locale)} />
      </section>
      <WaysInSection locale={locale} viewer={viewer} ways={ways} used={used} />
      <section aria-labelledby="sessions">
        <h2 id="sessions">{say('account.sessions')}</h2>
        <p className="lede">{say('account.sessionsLede', { days: sessionDays })}</p>
        <SessionTable owner={viewer.id} locale={locale} sessions={sessions} words={words} />
      </section>
      <section aria-labelledby="data">
        <h2 id="data">{say('account.data')}</h2>
        <p className="lede">{say('account.dataText')}</p>
        <a className="button" href={paths.everything} download>
          {say('account.download')}
        </a>
      </section>
      <section aria-labelledby="delete">
        <h2 id="delete">{say('account.delete')}</h2>
        <p className="lede">{say('account.deleteText')}</p>
        <DeleteAccount
          owner={viewer.id}
          words={words}
          confirmation={confirmationOf(viewer, words.deleteWord)}
          after={`${paths.settings(locale)}?deleted`}
        />
      </section>
    </div>
  )
}

type WaysInSectionProps = Pick<SettingsPageProps, 'locale' | 'viewer' | 'ways' | 'used'>

/** How somebody gets in. A way that they have not used yet can be connected, so that it leads to the same account. */
function WaysInSection({ locale, viewer, ways, used }: WaysInSectionProps) {
  const say = sayIn(locale)
  const off = used.filter((way) => !ways.some((it) => it.way === way))
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{say('account.waysIn')}</h2>
      <ul className="ways">
        {viewer.email !== null && (
          <li>
            <span>{say('account.wayMail')}</span>
            <span className="state">{say('account.connected')}</span>
          </li>
        )}
        {ways.map(({ way, name }) => (
          <li key={way}>
            <span>{name ?? say('account.companyName')}</span>
            {used.includes(way) ? (
              <span className="state">{say('account.connected')}</span>
            ) : (
              <form method="post" action={paths.auth('signin', way)}>
                <input type="hidden" name="to" value={paths.settings(locale)} />
                <input type="hidden" name="connect" value="1" />
                <input type="hidden" name="owner" value={viewer.id} />
                <button type="submit" className="button">
                  {say('account.connect', { name: name ?? say('account.company') })}
                </button>
              </form>
            )}
          </li>
        ))}
        {off.map((way) => (
          <li key={way}>{say('account.wayOff', { name: way })}</li>
        ))}
      </ul>
    </section>
  )
}

/** The page for somebody who is not signed in, or not any more. */
export function SignedOutPage({ locale, isDeleted }: { locale: Locale; isDeleted: boolean }) {
  const say = sayIn(locale)
  return (
    <div className="settings-page">
      <h1 className="text-2xl">{say('account.settings')}</h1>
      {isDeleted && (
        <Notice title={say('account.deletedTitle')}>
          <p>{say('account.deleted')}</p>
        </Notice>
      )}
      {!isDeleted && (
        <section aria-labelledby="signed-out">
          <h2 id="signed-out">{say('account.signedOutTitle')}</h2>
          <p className="lede">{say('account.signedOut')}</p>
          <a className="button primary" href={paths.signIn(locale, paths.settings(locale))}>
            {say('account.signInLink')}
          </a>
        </section>
      )}
    </div>
  )
}
