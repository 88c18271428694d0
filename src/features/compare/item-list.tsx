import type { ReactNode } from 'react'
import type { Messages } from '@/ui/messages'
import { counted } from '@/ui/phrase'
import type { ComparisonData } from './comparison-data'
import { type ComparisonView, isFiltering } from './comparison-view'

/** How many items of a list are seen before it is unfolded. */
const mostShown = 8
/** As many again as are not worth a press. */
const fewMore = 3

type ItemListProps = {
  title: string
  /** A sentence below the title. */
  note?: string
  of: 'topics' | 'abilities'
  /** How many there are, before anything is filtered. */
  count: number
  /** How many more there are than can be listed here. */
  cut: number
  items: { key: string; isSame: boolean; isRequired: boolean; said: ReactNode }[]
  data: Pick<ComparisonData, 'locale'>
  words: Messages['compare']
  view: ComparisonView
}

/** A list with its count: the first of its items, and the rest behind a press. */
export function ItemList({ title, note, count, cut, items, view, ...props }: ItemListProps) {
  const { of, data, words } = props
  const [all, left] =
    of === 'topics' ? [words.topicCount, words.topicsOf] : [words.abilityCount, words.abilitiesOf]
  const said = isFiltering(view)
    ? counted(data.locale, left, count, { left: items.length })
    : counted(data.locale, all, count)
  const place = items.length > mostShown + fewMore ? mostShown : items.length
  const [first, rest] = [items.slice(0, place), items.slice(place)]
  return (
    <section>
      <h3>
        {title} <span className="compare-count">({said})</span>
      </h3>
      {note && <p className="compare-none">{note}</p>}
      {items.length > 0 ? <Items items={first} /> : <p className="compare-none">{words.none}</p>}
      {rest.length > 0 && (
        <details className="compare-rest" open={view.text.trim() !== ''}>
          <summary>{counted(data.locale, words.moreBelow, rest.length)}</summary>
          <Items items={rest} />
        </details>
      )}
      {cut > 0 && <p className="compare-none">{counted(data.locale, words.moreItems, cut)}</p>}
    </section>
  )
}

const Items = ({ items }: Pick<ItemListProps, 'items'>) => (
  <ul>
    {items.map(({ key, isSame, isRequired, said }) => (
      <li key={key} data-same={isSame ? '' : undefined} data-optional={isRequired ? undefined : ''}>
        {said}
      </li>
    ))}
  </ul>
)
