'use client'

import { useActionState } from 'react'
import type { Messages } from '@/ui/messages'
import { type Outcome, saveName } from './actions'

/** The name that others read, to change. */
export function NameForm({ name, words }: { name: string; words: Messages['account'] }) {
  const [outcome, act] = useActionState<Outcome, FormData>(saveName, null)
  return (
    <form className="name-form" action={act}>
      <label className="label" htmlFor="name">
        {words.name}
      </label>
      <div className="row">
        <input
          className="input"
          id="name"
          name="name"
          autoComplete="name"
          maxLength={100}
          defaultValue={name}
          aria-describedby="name-hint"
        />
        <button type="submit" className="button">
          {words.save}
        </button>
      </div>
      <p className="hint" id="name-hint">
        {words.nameHint}
      </p>
      <p className="hint" role="status">
        {outcome === 'saved' && words.saved}
        {outcome === 'tooLong' && words.tooLong}
        {outcome === 'signedOut' && words.signedOutTitle}
      </p>
    </form>
  )
}
