'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { Assessment } from '@/domain/assessment'
import type { useAsked } from '@/ui/asked-of-role'
import { EmptyLadder } from '@/ui/empty-ladder'
import { Icon } from '@/ui/icon'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import type { Heading, PlanData, PlanWords } from './plan-data'

type NoPlanProps = {
  data: PlanData
  words: PlanWords
  assessment: Assessment
  heading: Heading | null
  loading: ReturnType<typeof useAsked>
}

/** What stands where there is no plan to show: it says why, and what to do about it. */
export function NoPlan({ data, words, assessment, heading, loading }: NoPlanProps) {
  const role = heading?.role.name ?? ''
  if (!heading) {
    const isKnown = data.roles.some(({ id }) => id === (assessment.target?.role ?? assessment.role))
    const [title, text] = whatIsMissing(assessment, isKnown, words)
    return (
      <Empty title={title} text={text}>
        <SoftLink className="button" href={paths.catalogue(data.locale)}>
          {words.toCatalogue}
        </SoftLink>
      </Empty>
    )
  }
  if (loading.state === 'failed') return <NotLoaded role={role} words={words} again={loading.again} />
  if (loading.state === 'loading') return <Skeleton key={role} words={words} />
  return (
    <Empty title={filled(words.noSkillsTitle, { role })} text={words.noSkills}>
      <SoftLink className="button" href={paths.catalogue(data.locale)}>
        {words.toCatalogue}
      </SoftLink>
    </Empty>
  )
}

function whatIsMissing({ role }: Assessment, isKnown: boolean, words: PlanWords): [string, string] {
  if (!role) return [words.whoTitle, words.who]
  return isKnown ? [words.whichLevelTitle, words.whichLevel] : [words.roleGoneTitle, words.roleGoneText]
}

function Empty({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="empty">
      <EmptyLadder />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
        {children}
      </div>
    </div>
  )
}

function NotLoaded({ role, words, again }: { role: string; words: PlanWords; again: () => void }) {
  return (
    <div className="failure" role="alert">
      <Icon name="note" />
      <div>
        <h2>{filled(words.failedTitle, { role })}</h2>
        <p>{navigator.onLine ? words.failed : words.offline}</p>
        <button type="button" className="button" onClick={again}>
          {words.again}
        </button>
      </div>
    </div>
  )
}

const patience = 300
const shapes = [62, 48, 70, 55]

/** The shape of a list, for those who have waited a moment already. */
function Skeleton({ words }: { words: PlanWords }) {
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div aria-busy="true" className="skeleton">
      <p className="sr-only" role="status">
        {isShown && words.loading}
      </p>
      {isShown && shapes.map((length) => <i key={length} style={{ inlineSize: `${length}%` }} />)}
    </div>
  )
}
