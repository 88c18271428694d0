'use client'

import type { Offer } from '@/domain/offer'
import { Icon } from '@/ui/icon'
import { counted } from '@/ui/phrase'
import { keepOffers } from './keeping'
import { roleNamed, type ShownPlan } from './plan-data'
import { sizeOf } from './plan-figures'
import { focusFirstOffer, focusHead } from './reveal'
import { changePlanView } from './use-plan-view'

/** What the person knows in other roles of what this plan asks, role by role, to be kept at once or one by one. */
export function OfferBanner({ shown }: { shown: ShownPlan }) {
  const { offers, data, words, plan } = shown
  const byRole = Map.groupBy(offers.values(), ({ from }) => from)
  if (byRole.size === 0) return null
  const keep = (known: Offer[]) => {
    keepOffers(known, data.locale, words)
    if (byRole.size === 1) focusHead()
  }
  const lookAtThem = () => {
    if (focusFirstOffer()) return
    // The level that is shown has none.
    changePlanView({ level: null })
    requestAnimationFrame(focusFirstOffer)
  }
  return (
    <section className="offers" aria-label={words.offers}>
      <Icon name="note" />
      <div>
        {[...byRole].map(([from, known]) => (
          <p key={from}>
            <span>{sayingWhat(known, roleNamed(data, from), shown, sizeOf(plan))}</span>{' '}
            <button type="button" className="button" onClick={() => keep(known)}>
              {counted(data.locale, words.keepAll, known.length)}
            </button>
          </p>
        ))}
        <p>
          <button type="button" className="link" onClick={lookAtThem}>
            {words.oneByOne}
          </button>
        </p>
      </div>
    </section>
  )
}

function sayingWhat(known: Offer[], role: string, { data, words }: ShownPlan, total: number): string {
  const learning = known.filter(({ given }) => given.answer === 'learning').length
  const can = known.length - learning
  const parts = [
    can > 0 && counted(data.locale, words.bannerCan, can, { total, role }),
    learning > 0 &&
      counted(data.locale, can > 0 ? words.bannerAlso : words.bannerLearning, learning, { total, role }),
  ]
  return parts.filter(Boolean).join(' ')
}
