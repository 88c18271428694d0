import { Feed } from 'feed'
import type { RevisionNews } from '@/data/revision-news'
import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { markup } from './markup'
import { newsHtml, newsTitle } from './news-words'

type FeedOf = { origin: URL; locale: Locale; skill?: { id: string; name: string } }

/**
 * What changed, as Atom. Every entry has an id that stays its own: the language, the document and the revision, in the
 * name of the host. The words of an entry are HTML, so what a text holds is spelt out in it.
 */
export function feedXml(news: RevisionNews[], { origin, locale, skill }: FeedOf): string {
  const say = sayIn(locale)
  const hrefOf = (path: string) => new URL(path, origin).href
  const tagOf = (thing: string) => `tag:${origin.hostname},2026:${locale}/${thing}`
  const feed = new Feed({
    id: tagOf(skill ? `feed/${skill.id}` : 'feed'),
    title: skill ? say('feed.titleOf', { skill: skill.name }) : `${say('site.name')}: ${say('feed.title')}`,
    description: skill ? say('feed.ledeOf', { skill: skill.name }) : say('feed.lede'),
    // Nothing changed yet where nothing was imported yet.
    updated: new Date(news[0]?.at ?? 0),
    link: hrefOf(skill ? paths.skill(locale, skill.id) : paths.catalogue(locale)),
    feed: hrefOf(paths.feed(locale, skill?.id)),
    favicon: hrefOf('/favicon.ico'),
    copyright: say('site.licence'),
    author: { name: say('site.name'), link: hrefOf(paths.catalogue(locale)) },
    generator: false,
  })
  for (const revision of news) {
    feed.addItem({
      id: tagOf(`${revision.subject}/${revision.number}`),
      title: markup(newsTitle(revision, say)),
      date: new Date(revision.at),
      link: hrefOf(
        revision.kind === 'catalogue' ? paths.catalogue(locale) : paths.skill(locale, revision.skill),
      ),
      content: newsHtml(revision, say),
    })
  }
  return inLanguage(feed.atom1(), locale)
}

/** The library knows no `xml:lang`, without which a reader cannot tell the language of what it shows. */
const inLanguage = (xml: string, locale: Locale) =>
  xml.replace('xmlns="http://www.w3.org/2005/Atom"', (found) => `${found} xml:lang="${locale}"`)
