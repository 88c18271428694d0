import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import type { AnswerProblem } from './use-answer'

export type SearchWords = Messages['search']

/** Why there is no answer, and what to do. */
export function problemText(problem: AnswerProblem, words: SearchWords): string {
  if (problem === 'failed' || problem === 'offline') return words[problem]
  return words.refused[problem] ?? words.failed
}

/** What stands over an answer to words that were not those that were typed. */
export const showingText = (words: SearchWords, typed: string, shown: string) =>
  filled(words.showing, { typed, words: shown })
