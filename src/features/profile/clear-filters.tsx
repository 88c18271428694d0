'use client'

import type { Messages } from '@/ui/messages'
import { changeViewState } from './use-view-state'

/** Takes every filter away, where one of them left nothing. */
export function ClearFilters({ words }: { words: Messages['view'] }) {
  return (
    <button
      type="button"
      className="link"
      onClick={() => changeViewState({ text: '', required: false }, 'push')}
    >
      {words.clear}
    </button>
  )
}
