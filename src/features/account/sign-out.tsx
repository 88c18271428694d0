'use client'

import { useRef, useState } from 'react'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { counted } from '@/ui/phrase'
import { forgetAccount, syncNow, useSyncState } from '@/ui/sync'
import { accountHere } from '@/ui/sync-places'
import { useIsLive } from '@/ui/use-is-live'
import { signOutEverywhere } from './actions'

type SignOutProps = {
  /** Whom it signs out. */
  owner: string
  locale: string
  words: Messages['account']
  /** Where signing out leads. */
  home: string
}

type Reach = 'here' | 'everywhere'

/**
 * Signs out of this browser, or of all. What has not reached the account yet is sent first; if that fails, the person
 * chooses. The account's answers leave this browser with it. Without script there are none here, and a form suffices.
 */
export function SignOut({ owner, locale, words, home }: SignOutProps) {
  const { unsent } = useSyncState()
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const reach = useRef<Reach>('here')
  const dialog = useRef<HTMLDialogElement>(null)
  const isReady = useIsLive() && state !== 'busy'

  const leave = async () => {
    dialog.current?.close()
    setState('busy')
    const became = await (reach.current === 'here' ? leaveHere(home) : leaveEverywhere(owner))
    if (became === 'failed') return setState('failed')
    // What this browser holds by now may be somebody else's: it stays, and the page shows who that is.
    if (became === 'signedOut' && (accountHere() ?? owner) !== owner) return location.reload()
    forgetAccount()
    location.assign(home)
  }
  const start = async (wanted: Reach) => {
    reach.current = wanted
    setState('busy')
    if (await isEverythingSent()) return leave()
    setState('ready')
    dialog.current?.showModal()
  }

  return (
    <>
      <div className="row needs-script">
        <button type="button" className="button" disabled={!isReady} onClick={() => start('here')}>
          {state === 'busy' ? words.signingOut : words.signOut}
        </button>
        <button type="button" className="button" disabled={!isReady} onClick={() => start('everywhere')}>
          {words.signOutEverywhere}
        </button>
      </div>
      <noscript>
        <form className="row" method="post" action={paths.auth('signout')}>
          <input type="hidden" name="to" value={home} />
          <button type="submit" className="button">
            {words.signOut}
          </button>
        </form>
      </noscript>
      <p className="hint">{words.signOutText}</p>
      <p className="hint bad" role="alert">
        {state === 'failed' && words.failed}
      </p>
      <dialog className="over" ref={dialog} aria-labelledby="unsent-title">
        <h2 id="unsent-title">{words.unsentTitle}</h2>
        <p>{unsent > 0 ? counted(locale, words.unsentText, unsent) : words.unsentSome}</p>
        <div className="row">
          <button type="button" className="button primary" onClick={() => dialog.current?.close()}>
            {words.stay}
          </button>
          <button type="button" className="button" onClick={leave}>
            {unsent > 0 ? counted(locale, words.loseThem, unsent) : words.loseSome}
          </button>
        </div>
      </dialog>
    </>
  )
}

const isEverythingSent = () => syncNow().catch(() => false)

/** A redirect is the answer: where it leads is asked for once the account has left this browser. */
async function leaveHere(home: string): Promise<'ended' | 'failed'> {
  try {
    const body = new URLSearchParams({ to: home })
    const answer = await fetch(paths.auth('signout'), { method: 'POST', body, redirect: 'manual' })
    return answer.type === 'opaqueredirect' ? 'ended' : 'failed'
  } catch {
    return 'failed'
  }
}

async function leaveEverywhere(owner: string): Promise<'ended' | 'signedOut' | 'failed'> {
  try {
    const form = new FormData()
    form.set('owner', owner)
    const became = await signOutEverywhere(form)
    return became === 'ended' || became === 'signedOut' ? became : 'failed'
  } catch {
    return 'failed'
  }
}
