import type { ListedTopic, Topics } from '@/data/topics'
import type { Locale } from '@/domain/locale'
import { sayIn, wordsIn } from '@/ui/messages'
import { PageExport } from '@/ui/page-export'
import { PageLinks } from '@/ui/page-links'
import { paths } from '@/ui/paths'
import { Words } from '@/ui/words'
import { AreaTables } from './area-tables'
import { FirstPaint } from './first-paint'
import type { ShownArea, ShownListedTopic } from './listed-topics'

/** Every area with its topics: what each means, who is asked it, and from which level. */
export function TopicsPage({ topics, locale }: { topics: Topics; locale: Locale }) {
  const say = sayIn(locale)
  const { areas, levels, totals, page, pages } = topics
  const { topic, meaning, requiredFrom, roles, statements, onlyOptional, notAsked, ...rest } = wordsIn(
    locale,
    'topics',
  )
  const { filterTopics, topicMatches, noTopic, clear } = rest
  return (
    <>
      <FirstPaint />
      <div className="page-head">
        <div>
          <h1>{say('topics.title')}</h1>
          <p>{say('topics.lede', { topics: totals.topics, areas: totals.areas })}</p>
        </div>
      </div>
      <div className="catalogue topic-index">
        <nav className="domains" aria-label={say('topics.areas')}>
          <ul>
            {areas.map((area) => (
              <li key={area.id}>
                <a href={`#${area.id}`}>
                  <Words text={area.name} locale={locale} />
                  <span>{area.topics.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {areas.length === 0 && <p>{say('topics.empty')}</p>}
          <AreaTables
            areas={areas.map(
              (area): ShownArea => ({
                id: area.id,
                name: area.name.words,
                ...(area.name.lang === locale ? {} : { lang: area.name.lang }),
                topics: area.topics.map((it) => shownTopicOf(it, locale)),
              }),
            )}
            levels={levels.map(({ name }) => name.words)}
            words={{
              topic,
              meaning,
              requiredFrom,
              roles,
              statements,
              onlyOptional,
              notAsked,
              filterTopics,
              topicMatches,
              noTopic,
              clear,
            }}
            locale={locale}
          >
            <PageExport name={say('tables.fileTopics')} locale={locale} />
          </AreaTables>
          <PageLinks
            page={page}
            pages={pages}
            says={say('topics.page', { page, pages })}
            hrefOf={(other) => paths.topics(locale, other)}
            locale={locale}
          />
        </div>
      </div>
    </>
  )
}

function shownTopicOf({ name, meaning, ...topic }: ListedTopic, locale: Locale): ShownListedTopic {
  return {
    ...topic,
    name: name.words,
    meaning: meaning.words,
    ...(meaning.lang === locale ? {} : { lang: meaning.lang }),
  }
}
