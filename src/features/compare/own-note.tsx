'use client'

import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import type { ComparisonData } from './comparison-data'
import type { Own } from './use-own'

type OwnNoteProps = { own: Own | null; data: ComparisonData; words: Messages['compare'] }

/** What there is to know of the reader's own column, and what to do where it is empty. */
export function OwnNote({ own, data, words }: OwnNoteProps) {
  const { locale } = data
  if (!own) {
    return (
      <>
        <p className="compare-note needs-script">{words.loading}</p>
        <noscript>
          <p className="compare-note">{words.ownNoScript}</p>
        </noscript>
      </>
    )
  }
  return (
    <div className="compare-note">
      {own.hasAnswers ? (
        <p>
          {words.ownHow} {words.ownShare}{' '}
          <SoftLink className="link" href={paths.plan(locale)}>
            {words.ownPlan}
          </SoftLink>
        </p>
      ) : (
        <p>
          {words.ownNobody}{' '}
          <SoftLink className="link" href={paths.assess(locale)}>
            {words.ownAssess}
          </SoftLink>{' '}
          <SoftLink className="link" href={paths.plan(locale)}>
            {words.ownPlan}
          </SoftLink>
        </p>
      )}
      {own.isFailed ? (
        <p role="alert">
          {words.ownFailed}{' '}
          <button type="button" className="link" onClick={own.again}>
            {words.again}
          </button>
        </p>
      ) : (
        !own.lists && <p>{words.loading}</p>
      )}
      {data.statements === null && <p>{words.ownTopicsLeft}</p>}
    </div>
  )
}
