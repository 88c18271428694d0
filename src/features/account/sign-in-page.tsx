import type { Locale } from '@/domain/locale'
import type { SignInProblem } from '@/domain/sign-in-problem'
import { type Say, sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { Notice } from './notice'
import { TallLadder } from './tall-ladder'
import { type NamedWay, WaysIn } from './ways-in'

export type SignInPageProps = {
  locale: Locale
  /** Where signing in leads back to. */
  to: string
  /** How somebody who is signed in already is called. */
  who: string | null
  /** `null` when this site is not set up for it. */
  ways: NamedWay[] | null
  problem: { name: SignInProblem; minutes: number } | null
  /** `isLocal` where no mail leaves the machine. */
  sent: { isLocal: boolean } | null
  /** The address that was typed before. */
  email: string | null
  linkMinutes: number
  rungs: { id: string; name: { words: string } }[]
}

/** The way in, and what became of the last attempt. It works without script. */
export function SignInPage(props: SignInPageProps) {
  const { locale, to, who, ways, rungs } = props
  const say = sayIn(locale)
  return (
    <div className="sign-in-page">
      <div>
        <h1 className="text-2xl">
          {say(who ? 'account.alreadyTitle' : ways ? 'account.title' : 'account.off')}
        </h1>
        {who && <AlreadyIn who={who} to={to} locale={locale} say={say} />}
        {!who && !ways && <p className="lede">{say('account.offText')}</p>}
        {!who && ways && <SignIn {...props} ways={ways} say={say} />}
      </div>
      <TallLadder rungs={rungs} />
    </div>
  )
}

function AlreadyIn({ who, to, locale, say }: { who: string; to: string; locale: Locale; say: Say }) {
  return (
    <>
      <p className="lede">{say('account.already', { who })}</p>
      <p className="actions">
        <a className="button primary" href={to}>
          {say('account.goOn')}
        </a>
        <a className="button" href={paths.settings(locale)}>
          {say('account.toSettings')}
        </a>
      </p>
    </>
  )
}

function SignIn({
  say,
  to,
  ways,
  problem,
  sent,
  email,
  linkMinutes,
}: SignInPageProps & { say: Say; ways: NamedWay[] }) {
  const isAddress = problem?.name === 'address'
  return (
    <>
      <p className="lede">{say('account.lede')}</p>
      {problem && <Problem {...problem} linkMinutes={linkMinutes} say={say} />}
      {sent && <Sent {...sent} email={email} linkMinutes={linkMinutes} say={say} />}
      <form className="mail-form" method="post" action={paths.auth('signin', 'email')}>
        <input type="hidden" name="to" value={to} />
        <div>
          <label className="label" htmlFor="email">
            {say('account.email')}
          </label>
          <input
            className="input"
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            defaultValue={email ?? ''}
            aria-invalid={isAddress || undefined}
            aria-describedby={isAddress ? 'email-hint problem' : 'email-hint'}
          />
          <p className="hint" id="email-hint">
            {say('account.emailHint')}
          </p>
        </div>
        <button type="submit" className="button primary">
          {say(sent ? 'account.again' : 'account.send')}
        </button>
      </form>
      <WaysIn ways={ways} to={to} say={say} />
      <p className="fine">{say('account.newHere')}</p>
    </>
  )
}

const titles = {
  address: 'account.problemAddressTitle',
  link: 'account.problemLinkTitle',
  linked: 'account.problemLinkedTitle',
  mail: 'account.problemMailTitle',
  provider: 'account.problemProviderTitle',
  wait: 'account.problemWaitTitle',
} as const satisfies Record<SignInProblem, string>

/** What went wrong, in a heading: the title of the page says it too. */
export const titleOfProblem = (problem: SignInProblem) => titles[problem]

function Problem({
  name,
  minutes,
  linkMinutes,
  say,
}: {
  name: SignInProblem
  minutes: number
  linkMinutes: number
  say: Say
}) {
  const words: Record<SignInProblem, string> = {
    address: say('account.problemAddress'),
    link: say('account.problemLink', { minutes: linkMinutes }),
    linked: say('account.problemLinked'),
    mail: say('account.problemMail'),
    provider: say('account.problemProvider'),
    wait: say('account.problemWait', { minutes }),
  }
  return (
    <Notice title={say(titles[name])} tone="bad">
      <p id="problem">{words[name]}</p>
    </Notice>
  )
}

function Sent({
  isLocal,
  email,
  linkMinutes,
  say,
}: {
  isLocal: boolean
  email: string | null
  linkMinutes: number
  say: Say
}) {
  const address = email ?? say('account.sentSomewhere')
  return (
    <Notice title={say(isLocal ? 'account.sentLocallyTitle' : 'account.sentTitle')}>
      <p>
        {say(isLocal ? 'account.sentLocally' : 'account.sentTo', { email: address, minutes: linkMinutes })}
      </p>
      {!isLocal && <p>{say('account.sentNothing')}</p>}
    </Notice>
  )
}
