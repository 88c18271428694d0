'use client'

import { useRouter } from 'next/navigation'
import {
  type ComponentType,
  lazy,
  memo,
  type ReactNode,
  Suspense,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react'
import { useAsked } from '@/ui/asked-of-role'
import { timeNow } from '@/ui/assessment-store'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { useIsLive } from '@/ui/use-is-live'
import { useTextChanges } from './changed-answers'
import { ExportMenu } from './export-menu'
import { GoneAnswers } from './gone-answers'
import { NoPlan } from './no-plan'
import { PlanAside } from './plan-aside'
import type { PlanData, PlanWords, ShownPlan } from './plan-data'
import { endFirstPaint } from './plan-first-paint'
import { PlanHead } from './plan-head'
import { PlanDock, PlanLadder } from './plan-ladder'
import { PlanMain } from './plan-main'
import { SentenceForm } from './sentence-form'
import { ShareButton } from './share-button'
import { useHeading, useShownPlan } from './shown-plan'
import { SinceLastMonth } from './since-last-month'
import { Standing } from './standing'
import { preloadEvidence, rowId } from './statement-row'
import { useTextNotices } from './text-notices'
import { useRecord } from './use-given'
import { usePlanKeys } from './use-plan-keys'

const loadToast = () => import('@/ui/toast')
/** Comes after the page is live: nothing can be saved before. Where it cannot be had, answers are saved without it. */
const Toast = lazy<ComponentType<{ undo: string }>>(() =>
  loadToast()
    .then(({ Toast }) => ({ default: Toast }))
    .catch(() => ({ default: () => null })),
)

type PlanViewerProps = {
  data: PlanData
  words: PlanWords
  /** The words of what stands around the plan. */
  more: { changed: Messages['changed']; growth: Messages['growth']; share: Messages['share'] }
  /** What stands under the title without script. */
  children: ReactNode
}

/** The plan of whoever is reading, put together in their browser from their own record and what their role is asked. */
export function PlanViewer({ data, words, more, children }: PlanViewerProps) {
  const isLive = useIsLive()
  const { latest, record } = useRecord()
  const heading = useHeading(latest, data)
  const loading = useAsked(data.locale, heading?.role.id ?? null)
  const shown = useShownPlan({ data, words, assessment: record, heading, asked: loading.asked })
  const [pick, setPick] = useState({ count: 0, isKept: true })
  usePlanKeys()
  useGettingReady(data)
  useLayoutEffect(() => (isLive ? endFirstPaint() : undefined), [isLive])

  return (
    <>
      <PlanHead data={data} words={words}>
        <ExportMenu plan={shown?.plan ?? null} assessment={latest} data={data} words={more.share} />
        <ShareButton locale={data.locale} words={more.share} />
      </PlanHead>
      {children}
      <SentenceForm
        data={data}
        words={words}
        assessment={latest}
        isLive={isLive}
        onPick={(isKept) => setPick(({ count }) => ({ count: count + 1, isKept }))}
      />
      <Standing shown={shown} words={words} picks={pick.count} isKept={pick.isKept} />
      <div className="skill plan needs-script">
        {shown ? (
          <Whole shown={shown} changed={more.changed} growth={more.growth} />
        ) : (
          <>
            <PlanLadder data={data} words={words} shown={null} />
            <div>{isLive && <NoPlan {...{ data, words, heading, loading }} assessment={latest} />}</div>
          </>
        )}
      </div>
      <Suspense>{isLive && <Toast undo={words.undo} />}</Suspense>
    </>
  )
}

type WholeProps = { shown: ShownPlan } & Pick<PlanViewerProps['more'], 'changed' | 'growth'>

/** Everything that is told of a plan. Drawn anew with the plan, and not with an answer that is not in it yet. */
const Whole = memo(function Whole({ shown, changed, growth }: WholeProps) {
  const { data, words, asked, assessment, heading } = shown
  const { changes, gone } = useTextChanges(data.locale, asked, assessment)
  const notices = useTextNotices({ changes, data, words, changed })
  const [first] = changes.keys()
  return (
    <>
      <PlanLadder {...shown} shown={shown} />
      <PlanMain shown={shown} notices={notices}>
        <GoneAnswers
          gone={gone}
          words={changed}
          answers={words}
          levels={data.levels}
          roles={data.roles}
          locale={data.locale}
        />
      </PlanMain>
      <PlanAside shown={shown}>
        <SinceLastMonth
          assessment={assessment}
          asked={asked}
          levels={data.levels}
          target={heading.level.id}
          changed={changes.size}
          checkAt={first ? `#${rowId(first)}` : ''}
          now={timeNow()}
          words={growth}
          locale={data.locale}
        />
      </PlanAside>
      <PlanDock {...shown} shown={shown} />
    </>
  )
})

/** When nothing else is to do, fetches what the person may need next, so that it is there without a network too. */
function useGettingReady({ locale }: PlanData) {
  const router = useRouter()
  useEffect(() => {
    const getReady = () => {
      void preloadEvidence()
      router.prefetch(paths.assess(locale))
    }
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(getReady, 2000)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(getReady, { timeout: 5000 })
    return () => cancelIdleCallback(idle)
  }, [locale, router])
}
