import type { Metadata } from 'next'
import { findTopics } from '@/data/topics'
import { findPageNumber } from '@/domain/page-number'
import { TopicsPage } from '@/features/topics/topics-page'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { alternatesOf } from './alternates'
import { findLocale, localeIn } from './locale-in'
import { LostPage, lostMetadata } from './lost-page'
import { TopicSetData } from './page-data'

type RouteProps = { params: Promise<{ locale: string; page?: string }> }

/** The topics, whose first page has no number in its address. */
export function topicsRoute() {
  return {
    async generateMetadata({ params }: RouteProps): Promise<Metadata> {
      const found = await findAddressed(params)
      if (!found) return lostMetadata(await localeIn(params))
      const { locale, topics } = found
      const say = sayIn(locale)
      return {
        title: say('topics.title'),
        description: say('topics.description'),
        ...alternatesOf(locale, (other) => paths.topics(other, topics.page)),
      }
    },
    async Page({ params }: RouteProps) {
      const found = await findAddressed(params)
      if (!found) return <LostPage locale={await localeIn(params)} />
      const shown = found.topics.areas.flatMap(({ topics }) =>
        topics.map(({ id, name, meaning }) => ({ id, name: name.words, meaning: meaning.words })),
      )
      return (
        <>
          <TopicsPage {...found} />
          <TopicSetData
            topics={[...new Map(shown.map((it) => [it.id, it])).values()]}
            locale={found.locale}
          />
        </>
      )
    },
  }
}

async function findAddressed(params: RouteProps['params']) {
  const [locale, { page }] = [await findLocale(params), await params]
  const number = page === undefined ? 1 : findPageNumber(page)
  const topics = locale && number && (await findTopics(number, locale))
  return locale && topics ? { locale, topics } : null
}
