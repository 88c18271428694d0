'use client'

import { useEffect, useState } from 'react'
import { type Joined, type MergeReport, mergeReport } from '@/domain/merge-report'
import { latestAssessment } from './assessment-store'
import { dropAt, joinedPlace, keptAt } from './sync-places'

/** What came from where when somebody signed in, once browser and account hold the same, until the person closes it. */
export function useMergeReport(isAlike: boolean): { report: MergeReport | null; close: () => void } {
  const [report, setReport] = useState<MergeReport | null>(null)
  useEffect(() => {
    setReport(isAlike ? reportToTell() : null)
  }, [isAlike])
  const close = () => {
    dropAt(joinedPlace)
    setReport(null)
  }
  return { report, close }
}

/** Nothing where nothing came along from here. */
function reportToTell(): MergeReport | null {
  const joined = keptAt<Joined>(joinedPlace)
  const record = latestAssessment()
  if (!joined || joined.owner !== record.owner) return null
  const report = mergeReport(record, joined)
  return report.fromHere + report.alike + report.met.length > 0 ? report : null
}
