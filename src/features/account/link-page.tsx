import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { TallLadder } from './tall-ladder'

type LinkPageProps = {
  locale: Locale
  token: string
  to: string
  /** Whom the link signs in. */
  email: string
  /** Somebody else who is signed in here. */
  other: string | null
  rungs: { id: string; name: { words: string } }[]
}

/** Where the link of a mail leads. Opening it changes nothing: programs open links too. The button uses it up. */
export function LinkPage({ locale, token, to, email, other, rungs }: LinkPageProps) {
  const say = sayIn(locale)
  return (
    <div className="sign-in-page">
      <div>
        <h1 className="text-2xl">{say('account.linkTitle')}</h1>
        <p className="lede">{say('account.linkFor', { email })}</p>
        {other && <p>{say('account.linkOther', { who: other })}</p>}
        <form className="mail-form" method="post" action={paths.auth('callback', 'email')}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="to" value={to} />
          <button type="submit" className="button primary">
            {say('account.linkButton')}
          </button>
        </form>
        <p className="fine">{say('account.linkNotYours')}</p>
      </div>
      <TallLadder rungs={rungs} />
    </div>
  )
}
