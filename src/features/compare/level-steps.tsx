'use client'

import { folded } from '@/domain/folded'
import { paths } from '@/ui/paths'
import { counted, filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import type { ListsProps } from './compared-lists'
import { isFiltering } from './comparison-view'
import { levelName } from './item-notes'

const titles = { new: 'stepNew', back: 'stepBack', 'carries-on': 'stepCarriesOn', goes: 'stepGoes' } as const
/** With levels between that are not looked at, a topic may have come or gone at any of them. */
const titlesOver = { new: 'overNew', back: 'overBack', 'carries-on': 'overBoth', goes: 'overGoes' } as const

/** That nothing comes back is the rule. */
const isTold = ({ step, count }: { step: string; count: number }) => step !== 'back' || count > 0

/** What becomes of the topics of one role from each level to the next. */
export function LevelSteps({ data, words, view, names }: ListsProps) {
  const filter = folded(view.text.trim())
  const isLeft = (topic: string) => filter === '' || folded(names.topic(topic).words).includes(filter)
  return data.steps.map(({ from, to, steps }) => {
    const [lower, higher] = [levelName(from, data), levelName(to, data)]
    const rankOf = (level: string) => data.choices.levels.findIndex(({ id }) => id === level)
    const titleOf = rankOf(to) - rankOf(from) > 1 ? titlesOver : titles
    return (
      <section key={to} aria-labelledby={`step-${to}`}>
        <h2 id={`step-${to}`}>{filled(words.stepFromTo, { from: lower, to: higher })}</h2>
        <div className="compare-lists">
          {steps.filter(isTold).map(({ step, count, topics }) => {
            const isSame = step === 'carries-on'
            const shown = view.differs && isSame ? [] : topics.filter(isLeft)
            return (
              <section key={step}>
                <h3>
                  {filled(words[titleOf[step]], { from: lower, to: higher })}{' '}
                  <span className="compare-count">
                    {isFiltering(view) ? filled(words.countOf, { count: shown.length, total: count }) : count}
                  </span>
                </h3>
                {shown.length > 0 ? (
                  <ul>
                    {shown.map((topic) => (
                      <li key={topic} data-same={isSame ? '' : undefined}>
                        <SoftLink href={paths.topic(data.locale, topic)}>
                          <Words text={names.topic(topic)} locale={data.locale} />
                        </SoftLink>
                      </li>
                    ))}
                  </ul>
                ) : (
                  <p className="compare-none">{words.none}</p>
                )}
                {count > topics.length && filter === '' && (
                  <p className="compare-none">
                    {counted(data.locale, words.moreItems, count - topics.length, { shown: shown.length })}
                  </p>
                )}
              </section>
            )
          })}
        </div>
      </section>
    )
  })
}
