'use client'

import { filled } from './phrase'

/** Where every page carries the words for the case that it fails: the browser shows them without asking the server. */
const brokenWordsId = 'broken-words'

type BrokenWords = { title: string; text: string; again: string; reference: string }
const unread: BrokenWords = { title: 'Rungs', text: '', again: '↻', reference: '{digest}' }

/** A page that failed. The reference stands in the server's log too. */
export function Broken({ digest }: { digest?: string }) {
  const words = wordsInPage()
  return (
    <div className="empty alone" role="alert">
      <div>
        <h1 className="text-2xl">{words.title}</h1>
        <p>
          {words.text} {digest && filled(words.reference, { digest })}
        </p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {words.again}
        </button>
      </div>
    </div>
  )
}

function wordsInPage(): BrokenWords {
  const text = typeof document === 'undefined' ? null : document.getElementById(brokenWordsId)?.textContent
  return text ? JSON.parse(text) : unread
}
