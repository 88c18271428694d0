'use client'

import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Locale } from '@/domain/locale'
import { type Joined, type MergeReport, mergeReport } from '@/domain/merge-report'
import { latestAssessment } from './assessment-store'
import { Icon } from './icon'
import { MergeDialog } from './merge-dialog'
import { counted } from './phrase'
import { dropAt, joinedPlace, keptAt } from './sync-places'
import type { NoticeWords } from './sync-words'

/** Says, until it is closed, what a browser and an account each brought along when somebody signed in. */
export function MergeNotice({ words, locale }: { words: NoticeWords; locale: Locale }) {
  const [report, setReport] = useState(reportToTell)
  const [isOpen, setIsOpen] = useState(false)
  if (!report) return null

  return (
    <div className="sync-bar">
      <Icon name="check" />
      <span>
        {counted(locale, words.joined, report.fromHere + report.alike + report.met.length)}{' '}
        {report.met.length > 0 && counted(locale, words.met, report.met.length)}
      </span>
      <span className="sync-actions">
        {report.met.length > 0 && (
          <button type="button" className="link" onClick={() => setIsOpen(true)}>
            {words.show}
          </button>
        )}
        <button
          type="button"
          className="link"
          onClick={() => {
            dropAt(joinedPlace)
            setReport(null)
          }}
        >
          {words.close}
        </button>
      </span>
      {isOpen &&
        // Not in here, where everything is announced.
        createPortal(
          <MergeDialog report={report} words={words} locale={locale} onClose={() => setIsOpen(false)} />,
          document.body,
        )}
    </div>
  )
}

/** Nothing where nothing came along from here. */
function reportToTell(): MergeReport | null {
  const joined = keptAt<Joined>(joinedPlace)
  const record = latestAssessment()
  if (!joined || joined.owner !== record.owner) return null
  const report = mergeReport(record, joined)
  return report.fromHere + report.alike + report.met.length > 0 ? report : null
}
