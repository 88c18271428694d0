'use client'

import { memo, type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { useAsked } from '@/ui/asked-of-role'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { useReadyPage } from '@/ui/ready-pages'
import { SyncStatus } from '@/ui/sync-status'
import type { SyncWords } from '@/ui/sync-words'
import { Toast } from '@/ui/toast'
import { useIsLive } from '@/ui/use-is-live'
import { whenIdle } from '@/ui/when-idle'
import { ExportMenu } from './export-menu'
import type { NewsWords } from './news-words'
import { NoPlan } from './no-plan'
import { PlanAside } from './plan-aside'
import type { PlanData, PlanWords, ShownPlan } from './plan-data'
import { endFirstPaint } from './plan-first-paint'
import { PlanHead } from './plan-head'
import { PlanDock, PlanLadder } from './plan-ladder'
import { PlanMain } from './plan-main'
import { usePlanNews } from './plan-news'
import { revealStatement } from './reveal'
import { SentenceForm } from './sentence-form'
import { ShareButton } from './share-button'
import { useHeading, useShownPlan } from './shown-plan'
import { Standing } from './standing'
import { preloadEvidence } from './statement-row'
import { useRecord } from './use-given'
import { usePlanKeys } from './use-plan-keys'

type PlanViewerProps = {
  data: PlanData
  words: PlanWords
  /** The words of what stands around the plan. */
  more: { news: NewsWords; share: Messages['share']; sync: SyncWords }
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
  useReadyPage(paths.assess(data.locale))
  useEffect(() => whenIdle(() => void preloadEvidence()), [])
  useLayoutEffect(() => (isLive ? endFirstPaint() : undefined), [isLive])

  return (
    <>
      <PlanHead data={data} words={words} status={<SyncStatus locale={data.locale} words={more.sync} />}>
        <ExportMenu plan={shown?.plan ?? null} assessment={latest} data={data} words={more.share} />
        <ShareButton locale={data.locale} words={more.share} />
      </PlanHead>
      {!isLive && <p className="plan-loading needs-script">{words.loading}</p>}
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
          <Whole shown={shown} news={more.news} />
        ) : (
          <>
            <PlanLadder data={data} words={words} shown={null} />
            <div>{isLive && <NoPlan {...{ data, words, heading, loading }} assessment={latest} />}</div>
          </>
        )}
      </div>
      <Toast undo={words.undo} />
    </>
  )
}

/** Everything that is told of a plan. Drawn anew with the plan, and not with an answer that is not in it yet. */
const Whole = memo(function Whole({ shown, news }: { shown: ShownPlan; news: NewsWords }) {
  const { data, words, asked, assessment, heading } = shown
  const { notices, gone, sinceLastMonth } = usePlanNews({
    ...data,
    asked,
    assessment,
    target: heading.level.id,
    words: news,
    answers: words,
    reveal: revealStatement,
  })
  return (
    <>
      <PlanLadder {...shown} shown={shown} />
      <PlanMain shown={shown} notices={notices}>
        {gone}
      </PlanMain>
      <PlanAside shown={shown}>{sinceLastMonth}</PlanAside>
      <PlanDock {...shown} shown={shown} />
    </>
  )
})
