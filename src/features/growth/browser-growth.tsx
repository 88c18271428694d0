'use client'

import { type FormEvent, useState } from 'react'
import { type Day, dayOf } from '@/domain/day'
import { targetOf } from '@/domain/plan'
import { useAsked } from '@/ui/asked-of-role'
import { timeNow, useAssessment } from '@/ui/assessment-store'
import { useIsLive } from '@/ui/use-is-live'
import { type PickedDays, pickedDays } from './compared-days'
import type { GrowthFrame } from './growth-data'
import { GrowthView } from './growth-view'

/** The growth of somebody without an account: their answers are here, and what their role is asked is fetched. */
export function BrowserGrowth({ frame }: { frame: GrowthFrame }) {
  const { words, levels, roles, locale } = frame
  const isLive = useIsLive()
  const assessment = useAssessment()
  const [picked, setPicked] = useState<PickedDays>(frame.picked)
  const aim = targetOf(assessment, levels).role
  const role = roles.some(({ id }) => id === aim) ? aim : null
  const { state, asked, again } = useAsked(locale, role)
  const isWaiting = role !== null && asked === null

  if (!isLive || (isWaiting && state === 'loading')) {
    return (
      <p className="growth-loading needs-script" role="status">
        {words.loading}
      </p>
    )
  }
  if (isWaiting) return <NotLoaded words={words} again={again} />
  const compare = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setPicked(pickedIn(event.currentTarget))
  }
  return (
    <GrowthView
      frame={{ ...frame, picked, today: todayHere(frame.today) }}
      assessment={assessment}
      asked={asked}
      source={words.ofBrowser}
      onCompare={compare}
    />
  )
}

/** Where this browser's clock is ahead, so are the answers that were given by it. */
function todayHere(today: Day): Day {
  const here = dayOf(timeNow())
  return here > today ? here : today
}

function NotLoaded({ words, again }: Pick<GrowthFrame, 'words'> & { again: () => void }) {
  return (
    <div role="alert">
      <p>{words.notLoaded}</p>
      <button type="button" className="button mt-3" onClick={again}>
        {words.again}
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
