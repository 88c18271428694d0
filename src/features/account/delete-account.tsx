'use client'

import { useActionState, useRef } from 'react'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { forgetAccount } from '@/ui/sync'
import { useIsLive } from '@/ui/use-is-live'
import { type Outcome, removeAccount } from './actions'

type DeleteAccountProps = {
  /** Whose account it is. */
  owner: string
  words: Messages['account']
  /** What has to be typed. */
  confirmation: string
  /** Where it leads once the account is gone. */
  after: string
}

/** Deletes the account, after saying what goes with it and having that confirmed. */
export function DeleteAccount({ owner, words, confirmation, after }: DeleteAccountProps) {
  const isLive = useIsLive()
  const dialog = useRef<HTMLDialogElement>(null)
  const [outcome, act, isPending] = useActionState<Outcome, FormData>(async (before, form) => {
    const became = await removeAccount(before, form)
    // Not in an effect: the answer takes this whole page away.
    if (became === 'deleted') {
      forgetAccount()
      location.assign(after)
    }
    return became
  }, null)

  return (
    <>
      <button
        type="button"
        className="button danger needs-script"
        disabled={!isLive}
        onClick={() => dialog.current?.showModal()}
      >
        {words.delete}
      </button>
      <dialog className="over" ref={dialog} aria-labelledby="delete-title">
        <h2 id="delete-title">{words.deleteTitle}</h2>
        <p>{words.deleteGoes}</p>
        <ul>
          <li>{words.deleteAnswers}</li>
          <li>{words.deletePlans}</li>
          <li>{words.deleteSignIns}</li>
        </ul>
        <form action={act}>
          <input type="hidden" name="owner" value={owner} />
          <input type="hidden" name="word" value={words.deleteWord} />
          <label className="label" htmlFor="typed">
            {filled(words.deleteConfirm, { word: confirmation })}
          </label>
          <input
            className="input"
            id="typed"
            name="typed"
            autoComplete="off"
            spellCheck={false}
            required
            aria-invalid={outcome === 'deleteWrong' || undefined}
            aria-describedby="typed-problem"
          />
          <p className="hint bad" id="typed-problem" role="alert">
            {outcome === 'deleteWrong' && filled(words.deleteWrong, { word: confirmation })}
            {outcome === 'signedOut' && words.signedOutTitle}
          </p>
          <div className="row">
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {words.cancel}
            </button>
            <button type="submit" className="button danger" disabled={isPending}>
              {words.delete}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}
