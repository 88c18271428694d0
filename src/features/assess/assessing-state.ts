import type { Answer } from '@/domain/answer'
import type { AskedOfRole } from '@/domain/asked'
import type { Scope } from '@/domain/asking'
import type { Assessment } from '@/domain/assessment'
import type { Locale } from '@/domain/locale'
import type { KeptRun } from '@/ui/assessing'
import type { Messages } from '@/ui/messages'

export type Named = { id: string; name: string }

/** What the page brings along, the same for everybody. */
export type AssessData = {
  locale: Locale
  words: Messages['assess']
  exportWords: Messages['tables']
  answerNames: Record<Answer, string>
  /** From the first level to the last. */
  levels: Named[]
  roles: Named[]
}

/** What the screens of a run have in common. */
export type Assessing = AssessData & {
  assessment: Assessment
  asked: AskedOfRole
  run: KeptRun
  /** Takes the run a step further. */
  go: (change: (run: KeptRun) => KeptRun) => void
  /** Goes back to the start, where another role or another scope can be picked. */
  leave: () => void
  /** Whether the person came to this screen by doing something, so that the focus should follow them. */
  hasActed: boolean
}

export const newRun = (
  assessment: Assessment,
  role: string,
  scope: Scope,
  { isAgain = false, isFinished = false } = {},
): KeptRun => ({
  version: 1,
  owner: assessment.owner,
  role,
  scope,
  isAgain,
  answered: [],
  isFinished,
})

export const nameOf = (named: Named[], id: string | null) => named.find((it) => it.id === id)?.name ?? ''
