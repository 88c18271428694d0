'use client'

import { folded } from '@/domain/folded'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import type { ListsProps } from './compared-lists'
import { ItemList } from './item-list'
import { levelName } from './item-notes'

const titles = { new: 'stepNew', back: 'stepBack', 'carries-on': 'stepCarriesOn', goes: 'stepGoes' } as const
/** With levels between that are not looked at, a topic may have come or gone at any of them. */
const titlesOver = { new: 'overNew', back: 'overBack', 'carries-on': 'overBoth', goes: 'overGoes' } as const

/** What becomes of the topics of one role from each level to the next. */
export function LevelSteps({ data, words, view, names }: ListsProps) {
  const filter = folded(view.text.trim())
  const isLeft = (topic: string) => filter === '' || folded(names.topic(topic).words).includes(filter)
  return data.steps.map(({ from, to, steps }) => {
    const [lower, higher] = [levelName(from, data), levelName(to, data)]
    const told = steps.filter(({ count }) => count > 0)
    const empty = steps.filter(({ step, count }) => count === 0 && step !== 'back')
    const rankOf = (level: string) => data.choices.levels.findIndex(({ id }) => id === level)
    const titleOf = rankOf(to) - rankOf(from) > 1 ? titlesOver : titles
    return (
      <section key={to} aria-labelledby={`step-${to}`}>
        <h2 id={`step-${to}`}>{filled(words.stepFromTo, { from: lower, to: higher })}</h2>
        <p className="compare-none">{words.stepsAdd}</p>
        <div className="compare-lists" data-lists={told.length}>
          {told.map(({ step, count, topics }) => {
            const isSame = step === 'carries-on'
            const shown = view.differs && isSame ? [] : topics.filter(isLeft)
            return (
              <ItemList
                key={step}
                of="topics"
                title={filled(words[titleOf[step]], { from: lower, to: higher })}
                note={step === 'goes' ? filled(words.stepGoesNote, { from: lower, to: higher }) : undefined}
                count={count}
                cut={filter === '' ? count - topics.length : 0}
                items={shown.map((topic) => ({
                  key: topic,
                  isSame,
                  isRequired: true,
                  said: (
                    <SoftLink href={paths.topic(data.locale, topic)}>
                      <Words text={names.topic(topic)} locale={data.locale} />
                    </SoftLink>
                  ),
                }))}
                data={data}
                words={words}
                view={view}
              />
            )
          })}
        </div>
        {empty.length > 0 && (
          <p className="compare-none">
            {empty
              .map(({ step }) =>
                filled(words.noneOf, { list: filled(words[titleOf[step]], { from: lower, to: higher }) }),
              )
              .join(' ')}
          </p>
        )}
      </section>
    )
  })
}
