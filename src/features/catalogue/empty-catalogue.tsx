import type { Locale } from '@/domain/locale'
import { EmptyLadder } from '@/ui/empty-ladder'
import { sayIn } from '@/ui/messages'

/** What stands where no skill was imported yet. */
export function EmptyCatalogue({ locale }: { locale: Locale }) {
  const say = sayIn(locale)
  return (
    <div className="empty">
      <EmptyLadder />
      <div>
        <h2>{say('catalogue.emptyTitle')}</h2>
        <p>{say('catalogue.empty')}</p>
      </div>
    </div>
  )
}
