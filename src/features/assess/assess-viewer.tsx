'use client'

import { useEffect, useState } from 'react'
import { useAsked } from '@/ui/asked-of-role'
import { changeRun, forgetRun, type KeptRun, useRun } from '@/ui/assessing'
import { useAssessment } from '@/ui/assessment-store'
import { paths } from '@/ui/paths'
import { useReadyPage } from '@/ui/ready-pages'
import { useIsLive } from '@/ui/use-is-live'
import { AskingScreen } from './asking-screen'
import type { AssessData } from './assessing-state'
import { FindingScreen } from './finding-screen'
import { LoadFailed } from './load-failed'
import { StartScreen } from './start-screen'

/** One of three screens: what to go through, the statements, and what the answers support. */
export function AssessViewer(data: AssessData) {
  const isLive = useIsLive()
  useReadyPage(paths.plan(data.locale))
  const assessment = useAssessment()
  const [hasActed, setHasActed] = useState(false)
  const role = data.roles.find(({ id }) => id === assessment.role)?.id ?? null
  const { asked, state, again } = useAsked(data.locale, role)
  const kept = useRun()
  const run = kept && kept.role === role ? kept : null
  const go = (change: (run: KeptRun) => KeptRun) => {
    setHasActed(true)
    changeRun((before) => (before ? change(before) : null))
  }
  const begin = (begun: KeptRun) => {
    setHasActed(true)
    changeRun(() => begun)
  }
  const leave = () => {
    setHasActed(true)
    forgetRun()
  }

  const isShown = isLive && (!run || asked !== null || state === 'failed')
  useEffect(() => {
    if (isShown) delete document.documentElement.dataset.assessing
  }, [isShown])

  if (!run)
    return (
      <StartScreen
        {...data}
        {...{ isLive, assessment, role, asked, hasActed }}
        hasFailed={!asked && state === 'failed'}
        onBegin={begin}
        onTryAgain={again}
      />
    )
  if (!asked && state === 'failed') return <LoadFailed words={data.words} onTryAgain={again} />
  if (!asked) return <p aria-busy="true">{data.words.loading}</p>
  const Screen = run.isFinished ? FindingScreen : AskingScreen
  return <Screen {...data} {...{ assessment, asked, run, go, leave, hasActed }} />
}
