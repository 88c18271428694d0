'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Locale } from '@/domain/locale'
import type { PlanShare } from '@/domain/plan-share'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { counted } from '@/ui/phrase'
import { accountHere } from '@/ui/sync-places'
import { useSyncState } from '@/ui/sync-state'
import { OverDialog } from './over-dialog'
import { ShareForm } from './share-form'
import { ShareLinks } from './share-links'
import { fetchShares, type OwnShares } from './share-requests'

export type ShareDialogProps = {
  locale: Locale
  words: Messages['share']
  onClose: () => void
}

type State = { is: 'loading' | 'anonymous' | 'failed' } | ({ is: 'ready' } & OwnShares)

/** Where links to the plan are made, copied and taken back. Without an account it says what can be done instead. */
export function ShareDialog({ locale, words, onClose }: ShareDialogProps) {
  const { unsent } = useSyncState()
  const [state, setState] = useState<State>(() => ({ is: accountHere() ? 'loading' : 'anonymous' }))
  const load = useCallback(async () => setState(await askForShares()), [])
  useEffect(() => {
    if (accountHere()) load()
  }, [load])
  const change = (next: (shares: PlanShare[]) => PlanShare[]) =>
    setState((before) => (before.is === 'ready' ? { ...before, shares: next(before.shares) } : before))

  return (
    <OverDialog title={words.open} close={words.close} onClose={onClose}>
      <p>{words.intro}</p>
      {state.is === 'anonymous' && <Anonymous locale={locale} words={words} />}
      {state.is === 'loading' && <p role="status">{words.loading}</p>}
      {state.is === 'failed' && (
        <div role="alert">
          <p>{words.failed}</p>
          <button type="button" className="button" onClick={load}>
            {words.again}
          </button>
        </div>
      )}
      {state.is === 'ready' && (
        <>
          {unsent > 0 && <p>{counted(locale, words.unsent, unsent)}</p>}
          <ShareForm
            name={state.name ?? ''}
            locale={locale}
            words={words}
            shares={state.shares}
            onMade={(share) => change((shares) => [share, ...shares.filter(isLive)])}
          />
          <ShareLinks
            shares={state.shares}
            locale={locale}
            words={words}
            onRevoked={(id) => change((shares) => shares.filter((share) => share.id !== id))}
          />
        </>
      )}
    </OverDialog>
  )
}

/** Making a link clears away those that ended. */
const isLive = ({ expiresAt }: PlanShare) => expiresAt === null || Date.parse(expiresAt) > Date.now()

async function askForShares(): Promise<State> {
  const { result, error } = { result: undefined, error: undefined, ...(await fetchShares()) }
  if (result) return { is: 'ready', ...result }
  return { is: error === 'signed-out' ? 'anonymous' : 'failed' }
}

function Anonymous({ locale, words }: { locale: Locale; words: Messages['share'] }) {
  return (
    <>
      <p>{words.anonymous}</p>
      <a className="button primary" href={paths.signIn(locale, `${location.pathname}${location.search}`)}>
        {words.signIn}
      </a>
    </>
  )
}
