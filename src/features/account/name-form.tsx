'use client'

import { useActionState } from 'react'
import type { Messages } from '@/ui/messages'
import { type Outcome, saveName } from './actions'

type NameFormProps = {
  /** Whose name it is. */
  owner: string
  name: string
  words: Messages['account']
}

/** The name that others read, to change. */
export function NameForm({ owner, name, words }: NameFormProps) {
  const [outcome, act] = useActionState<Outcome, FormData>(saveName, null)
  return (
    <form className="name-form" action={act}>
      <input type="hidden" name="owner" value={owner} />
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
