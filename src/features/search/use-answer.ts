'use client'

import { useEffect, useState } from 'react'
import type { LinkedAnswer, SearchRefusal } from '@/domain/found'

/** Why there is no answer, as `SearchWords` says it. */
export type AnswerProblem = SearchRefusal | 'failed' | 'offline'

/** What came back from an address. */
type Given = { address: string | null; answer: LinkedAnswer | null; problem: AnswerProblem | null }

/** A person pauses between two words for longer, and between two letters for less, in milliseconds. */
const pause = 120
/** An answer that comes sooner is not announced as being fetched. */
const patience = 300

/**
 * The answer at an address, fetched when it has stood still for a moment; an older request is called off. Until the new
 * one is there the last one stays, so that the list does not flicker.
 */
export function useAnswer(address: string | null, first?: Omit<Given, 'address'>) {
  const [given, setGiven] = useState<Given>({
    address: first ? address : null,
    answer: first?.answer ?? null,
    problem: first?.problem ?? null,
  })
  const [slow, setSlow] = useState<string | null>(null)
  const isPending = address !== null && given.address !== address

  useEffect(() => {
    if (!isPending) return
    const asking = new AbortController()
    const slowly = setTimeout(() => setSlow(address), pause + patience)
    const start = setTimeout(async () => {
      const next = await ask(address, asking.signal)
      clearTimeout(slowly)
      if (!asking.signal.aborted)
        setGiven((last) => ({ ...next, address, answer: next.answer ?? last.answer }))
    }, pause)
    return () => {
      clearTimeout(start)
      clearTimeout(slowly)
      asking.abort()
    }
  }, [address, isPending])

  return {
    answer: address === null ? null : given.answer,
    problem: isPending || address === null ? null : given.problem,
    isPending,
    isSlow: isPending && slow === address,
  }
}

async function ask(address: string, signal: AbortSignal): Promise<Omit<Given, 'address'>> {
  try {
    const response = await fetch(address, { signal })
    if (response.ok) return { answer: await response.json(), problem: null }
    return { answer: null, problem: problemIn(await response.json().catch(() => ({}))) }
  } catch {
    return { answer: null, problem: navigator.onLine ? 'failed' : 'offline' }
  }
}

/** What the read API says when it refuses, as far as a reader can do something about it. */
function problemIn({
  type = '',
  errors = [],
}: {
  type?: string
  errors?: { parameter: string }[]
}): AnswerProblem {
  const kind = type.split('#').at(-1)
  if (kind === 'busy' || kind === 'too-slow') return kind
  return errors.some(({ parameter }) => parameter === 'q') ? 'too-long' : 'failed'
}
