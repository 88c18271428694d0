'use server'

import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { clearAccount } from '@/data/account-cookies'
import { deleteAccount, longestName, rename } from '@/data/person'
import { endEverySession, endOtherSessions, endSession } from '@/data/session'
import { findViewer, type Viewer } from '@/data/viewer'
import { confirmationOf } from './confirmation'

/** What became of a form: nothing yet, done, or the key of the words that say why not. */
export type Outcome = null | 'saved' | 'ended' | 'tooLong' | 'deleteWrong' | 'deleted' | 'signedOut'

/** Changes the name of whoever asks. */
export async function saveName(_before: Outcome, form: FormData): Promise<Outcome> {
  return asViewer(form, async (viewer) => {
    const name = textOf(form, 'name').trim()
    if (name.length > longestName) return 'tooLong'
    await rename(viewer, name)
    refresh()
    return 'saved'
  })
}

/** Signs another browser of theirs out. One that is out already is as good. */
export async function signOutBrowser(_before: Outcome, form: FormData): Promise<Outcome> {
  return asViewer(form, async (viewer) => {
    await endSession(viewer, textOf(form, 'session'))
    refresh()
    return 'ended'
  })
}

export async function signOutElsewhere(_before: Outcome, form: FormData): Promise<Outcome> {
  return asViewer(form, async (viewer) => {
    await endOtherSessions(viewer)
    refresh()
    return 'ended'
  })
}

export async function signOutEverywhere(form: FormData): Promise<Outcome> {
  return asViewer(form, async (viewer) => {
    await endEverySession(viewer)
    clearAccount(await cookies())
    return 'ended'
  })
}

/** Deletes the account of whoever asks, once they have typed what confirms it. */
export async function removeAccount(_before: Outcome, form: FormData): Promise<Outcome> {
  return asViewer(form, async (viewer) => {
    const typed = textOf(form, 'typed').trim().toLowerCase()
    if (typed !== confirmationOf(viewer, textOf(form, 'word')).toLowerCase()) return 'deleteWrong'
    await deleteAccount(viewer)
    clearAccount(await cookies())
    return 'deleted'
  })
}

/** Does it for whoever the form was shown to: on a page that was left open, somebody else may be signed in by now. */
async function asViewer(form: FormData, act: (viewer: Viewer) => Promise<Outcome>): Promise<Outcome> {
  const viewer = await findViewer()
  return viewer && viewer.id === textOf(form, 'owner') ? act(viewer) : 'signedOut'
}

/** A field as text: what is not there, or a file, is none. */
function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
