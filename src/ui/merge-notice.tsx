'use client'

import type { Locale } from '@/domain/locale'
import type { MergeReport } from '@/domain/merge-report'
import { Icon } from './icon'
import { counted } from './phrase'
import type { NoticeWords } from './sync-words'

type MergeNoticeProps = {
  report: MergeReport
  words: NoticeWords
  locale: Locale
  onShow: () => void
  onClose: () => void
}

/** What a browser and an account each brought along when somebody signed in, until it is closed. */
export function MergeNotice({ report, words, locale, onShow, onClose }: MergeNoticeProps) {
  const { fromHere, alike, met } = report
  const joined = fromHere + alike + met.length
  return (
    <div className="sync-bar">
      <Icon name="check" />
      <span>
        {counted(locale, words.joined, joined, { count: joined.toLocaleString(locale) })}{' '}
        {met.length > 0 && counted(locale, words.met, met.length)}
      </span>
      <span className="sync-actions">
        {met.length > 0 && (
          <button type="button" className="link" onClick={onShow}>
            {words.show}
          </button>
        )}
        <button type="button" className="link" onClick={onClose}>
          {words.close}
        </button>
      </span>
    </div>
  )
}
