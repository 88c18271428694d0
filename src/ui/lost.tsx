import type { Locale } from '@/domain/locale'
import { BrokenLadder } from './empty-ladder'
import { sayIn } from './messages'
import { paths } from './paths'

/** What stands at an address that nothing answers. */
export function Lost({ locale }: { locale: Locale }) {
  const say = sayIn(locale)
  return (
    <div className="empty">
      <BrokenLadder />
      <div>
        <h1 className="text-2xl">{say('lost.title')}</h1>
        <p>{say('lost.text')}</p>
        <a className="button primary" href={paths.catalogue(locale)}>
          {say('lost.home')}
        </a>
      </div>
    </div>
  )
}
