import { useSyncExternalStore } from 'react'
import { announcer } from './announcer'

type Spelling<State> = {
  /** What a bare address says. */
  empty: State
  read: (search: string, hash: string) => State
  /** The query, with its `?`, or nothing. */
  write: (state: State) => string
  /** Whether what stands behind the `#` is a part of the state, which the query says once it was changed. */
  ownsHash?: (hash: string) => boolean
}

/** `push` makes a step that "back" undoes, for what the reader chose; `replace` is for what they are typing. */
type How = 'push' | 'replace'
type Change<State> = (
  change: Partial<State> | ((now: State) => Partial<State>),
  how?: How,
  hash?: string,
) => void

/**
 * What a reader does to a page without leaving it, kept in its address: a hook that reads it and a function that writes
 * it. The hook says nothing while the page hydrates.
 */
export function addressState<State extends object>({
  empty,
  read,
  write,
  ownsHash = () => false,
}: Spelling<State>): [use: () => State, change: Change<State>] {
  const changes = announcer()
  let known = ''
  let state = empty

  function latest(): State {
    const said = location.search + location.hash
    if (said !== known) {
      known = said
      state = read(location.search, location.hash)
    }
    return state
  }

  function change(...[given, how = 'push', hash]: Parameters<Change<State>>) {
    const now = latest()
    const search = write({ ...now, ...(typeof given === 'function' ? given(now) : given) })
    if (search === location.search) return
    const kept = ownsHash(location.hash) ? '' : location.hash
    const address = `${location.pathname}${search}${hash ?? kept}`
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    changes.announce()
  }

  function subscribe(listener: () => void) {
    const unsubscribe = changes.subscribe(listener)
    for (const event of events) window.addEventListener(event, listener)
    return () => {
      unsubscribe()
      for (const event of events) window.removeEventListener(event, listener)
    }
  }

  return [() => useSyncExternalStore(subscribe, latest, () => empty), change]
}

const events = ['popstate', 'hashchange'] as const
