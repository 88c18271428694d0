import type { Locale } from '@/domain/locale'
import { BrokenLadder } from './empty-ladder'
import { sayIn } from './messages'
import { paths } from './paths'

export type LostProps = {
  locale: Locale
  /** What is said of this address, where there is more to say than that nothing answers. */
  words?: { title: string; text: string }
}

/** What stands at an address that nothing answers. */
export function Lost({ locale, words }: LostProps) {
  const say = sayIn(locale)
  return (
    <div className="empty">
      <BrokenLadder />
      <div>
        <h1 className="text-2xl">{words?.title ?? say('lost.title')}</h1>
        <p>{words?.text ?? say('lost.text')}</p>
        <a className="button primary" href={paths.catalogue(locale)}>
          {say('lost.home')}
        </a>
      </div>
    </div>
  )
}
