'use client'

import type { Assessment } from '@/domain/assessment'
import type { SyncRequest } from '@/domain/sync'
import { nameOf } from '@/domain/sync'
import { countUnsent, received, requestFor } from '@/domain/synced-record'
import { assessmentPlace } from './assessment-place'
import { changeAssessment, latestAssessment, subscribe } from './assessment-store'
import { settleOwner } from './sync-owner'
import { accountHere, forgetSignIn } from './sync-places'
import { sendToAccount } from './sync-request'
import { syncStateOf, tellSyncState } from './sync-state'

const afterChange = 400
const whileVisible = 60_000
/** Coming back to a page asks again, but not each time that somebody switches between two windows. */
const leastBetween = 10_000
const firstRetry = 2000
const longestRetry = 120_000
/** More parts than an account can hold: a loop that should have ended. */
const mostParts = 1000

let isStarted = false
let running: Promise<void> | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let last: 'none' | 'done' | 'failed' | 'refused' = 'none'
let failures = 0
let at: number | undefined
let nextTry: number | undefined
/** By `nameOf`. They stay here, and are tried again when the page is loaded anew. */
const refused = new Set<string>()

/** Keeps this browser and the account alike for as long as the page is open. */
export function startSync() {
  if (isStarted) return
  isStarted = true
  subscribe(onChange)
  window.addEventListener('online', () => void run())
  window.addEventListener('offline', tell)
  window.addEventListener('focus', onReturn)
  window.addEventListener('pageshow', onPageShow)
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', onVisibility)
  reread()
  void run()
}

/** Sends what is unsent and fetches what is new, once. Gives true when nothing is unsent any more. */
export async function syncOnce(): Promise<boolean> {
  await running
  await run()
  const record = latestAssessment()
  return record.owner === null || countUnsent(record) === 0
}

function run(): Promise<void> {
  running ??= attempt().finally(() => {
    running = null
    tell()
  })
  return running
}

async function attempt() {
  clearTimeout(timer)
  nextTry = undefined
  tell()
  try {
    last = await alone(exchangeAll)
    failures = 0
    at = Date.now()
    plan(last === 'done' && hasMoreToSend() ? afterChange : whileVisible)
  } catch {
    last = 'failed'
    failures += 1
    const wait = Math.min(longestRetry, firstRetry * 2 ** (failures - 1)) * (0.75 + Math.random() / 2)
    nextTry = Date.now() + wait
    plan(wait)
  }
}

/** One tab at a time. Where the browser cannot tell tabs apart, they only do the same twice. */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks ? navigator.locks.request('rungs.sync', work) : work()

async function exchangeAll(): Promise<'done' | 'refused'> {
  let isFull = false
  let said = ''
  for (let part = 0; part < mostParts; part += 1) {
    const account = accountHere()
    if (!account) break
    settleOwner(account)
    const request = requestOf(account, isFull)
    said = somethingNew(request, said)
    const reply = await sendToAccount(request)
    if (reply.kind === 'answered') {
      changeAssessment((before) => received(before, request, reply.response, Date.now()))
      if (!reply.response.more && (isFull || !hasMoreToSend())) break
    } else if (reply.kind === 'refused') {
      // Where nothing in particular is refused, sending less would not help: what is new still comes down.
      if (isFull) break
      isFull = reply.answers.length === 0
      for (const name of namesOf(request, reply.answers)) refused.add(name)
    } else if (reply.kind === 'signed-out' || accountHere() === account) {
      // Otherwise somebody else signed in meanwhile, and the next turn is theirs.
      forgetSignIn()
    }
  }
  return isFull || refused.size > 0 ? 'refused' : 'done'
}

const requestOf = (owner: string, asksOnly = false): SyncRequest => {
  const request = requestFor({ ...latestAssessment(), owner }, Date.now(), { refused })
  return asksOnly ? { ...request, place: undefined, answers: [] } : request
}

/** A browser that cannot keep what the account confirmed would send it for ever. */
function somethingNew({ answers, place }: SyncRequest, before: string): string {
  if (answers.length === 0 && !place) return ''
  const said = JSON.stringify([answers, place])
  if (said === before) throw new Error('The account does not confirm what it was sent.')
  return said
}

const namesOf = ({ answers }: SyncRequest, indexes: number[]) =>
  indexes.flatMap((index) => {
    const answer = answers[index]
    return answer ? [nameOf(answer, answer.id)] : []
  })

function hasMoreToSend(record: Assessment = latestAssessment()): boolean {
  if (record.owner === null || record.owner !== accountHere()) return false
  const { answers, place } = requestOf(record.owner)
  return answers.length > 0 || place !== undefined
}

function plan(wait: number) {
  clearTimeout(timer)
  timer = setTimeout(() => {
    // Who does not look at the page needs no news. What is unsent goes out all the same.
    if (document.visibilityState === 'visible' || hasMoreToSend()) void run()
    else plan(whileVisible)
  }, wait)
}

function onChange() {
  tell()
  if (!running && last !== 'failed' && hasMoreToSend()) plan(afterChange)
}

function onReturn() {
  if (last === 'failed' || Date.now() - (at ?? 0) > leastBetween) void run()
}

/** A page that comes back as it was left shows what was true then. */
function onPageShow({ persisted }: PageTransitionEvent) {
  if (!persisted) return
  reread()
  void run()
}

/** The record as the browser holds it now, also where another page changed it while this one slept. */
const reread = () => window.dispatchEvent(new StorageEvent('storage', { key: assessmentPlace }))

function onVisibility() {
  if (document.visibilityState === 'visible') onReturn()
  else if (hasMoreToSend()) void run()
}

/** Nobody waits for the answer: what is sent so is sent once more on the next page. */
function flush() {
  const account = accountHere()
  if (account && hasMoreToSend()) void sendToAccount(requestOf(account)).catch(() => {})
}

function tell() {
  const record = latestAssessment()
  tellSyncState(
    syncStateOf({
      isSignedIn: accountHere() !== null,
      isOwned: record.owner !== null,
      isOnline: navigator.onLine,
      unsent: countUnsent(record),
      last,
      at,
      nextTry,
    }),
  )
}
