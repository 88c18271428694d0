'use client'

import type { Messages } from '@/ui/messages'
import { areShortcutsOn } from '@/ui/shortcuts'

/** What the keys do here, for those who have some. */
export function AskingKeys({ words, hasOffers }: { words: Messages['assess']; hasOffers: boolean }) {
  if (!areShortcutsOn()) return <p className="assess-keys">{words.keysOff}</p>
  const keys = [
    { does: words.keyAnswer, keys: ['1', '2', '3', '4'] },
    { does: words.keyMove, keys: ['↑', '↓'] },
    { does: words.keyUndo, keys: [words.backspace] },
    ...(hasOffers ? [{ does: words.keyKeep, keys: ['0'] }] : []),
  ]
  return (
    <section className="assess-keys" aria-labelledby="assess-keys">
      <h2 id="assess-keys">{words.keys}</h2>
      <dl>
        {keys.map(({ does, keys }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
