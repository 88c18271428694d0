'use client'

import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { announcer } from './announcer'

const changes = announcer()
let isPrinting = false
let isListening = false

/** Whether the page is being put on paper: what is folded or left for later has to be there then, at once. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
}

function subscribe(listener: () => void) {
  if (!isListening) {
    isListening = true
    window.addEventListener('beforeprint', () => change(true))
    window.addEventListener('afterprint', () => change(false))
  }
  return changes.subscribe(listener)
}

/** The browser takes its picture as soon as the event is over. */
function change(next: boolean) {
  isPrinting = next
  flushSync(changes.announce)
}
