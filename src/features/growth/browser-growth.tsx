'use client'

import { type FormEvent, useEffect, useState } from 'react'
import type { AskedOfRole } from '@/domain/asked'
import { targetOf } from '@/domain/plan'
import { useAssessment } from '@/ui/assessment-store'
import { paths } from '@/ui/paths'
import { useIsLive } from '@/ui/use-is-live'
import { type PickedDays, pickedDays } from './compared-days'
import type { GrowthFrame } from './growth-data'
import { GrowthView } from './growth-view'

/** The growth of somebody without an account: their answers are here, and what their role is asked is fetched. */
export function BrowserGrowth({ frame }: { frame: GrowthFrame }) {
  const { words, levels, locale } = frame
  const isLive = useIsLive()
  const assessment = useAssessment()
  const [picked, setPicked] = useState<PickedDays>(frame.picked)
  const { role } = targetOf(assessment, levels)
  const asked = useAsked(role === null ? null : paths.asked(locale, role))

  if (!isLive || asked === 'loading') {
    return (
      <p className="needs-script" role="status">
        {words.loading}
      </p>
    )
  }
  if (asked === 'failed') return <NotLoaded words={words} />
  const compare = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setPicked(pickedIn(event.currentTarget))
  }
  return (
    <GrowthView
      frame={{ ...frame, picked }}
      assessment={assessment}
      asked={asked}
      source={words.ofBrowser}
      onCompare={compare}
    />
  )
}

function NotLoaded({ words }: Pick<GrowthFrame, 'words'>) {
  return (
    <div role="alert">
      <p>{words.notLoaded}</p>
      <button type="button" className="button mt-3" onClick={() => window.location.reload()}>
        {words.reload}
      </button>
    </div>
  )
}

/** The days that were picked, which the address says from then on too. */
function pickedIn(form: HTMLFormElement): PickedDays {
  const query = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  window.history.replaceState(null, '', `?${query}`)
  return pickedDays(Object.fromEntries(query))
}

type Loaded = AskedOfRole | null | 'loading' | 'failed'

/** What a role is asked. `null` where nobody said which role. */
function useAsked(address: string | null): Loaded {
  const [loaded, setLoaded] = useState<{ address: string; asked: AskedOfRole | 'failed' } | null>(null)
  useEffect(() => {
    if (address === null) return
    let isOver = false
    const keep = (asked: AskedOfRole | 'failed') => !isOver && setLoaded({ address, asked })
    fetchAsked(address).then(keep, () => keep('failed'))
    return () => {
      isOver = true
    }
  }, [address])
  if (address === null) return null
  return loaded?.address === address ? loaded.asked : 'loading'
}

async function fetchAsked(address: string): Promise<AskedOfRole> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer.json()
}
