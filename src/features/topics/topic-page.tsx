import type { Topic } from '@/data/topic'
import { columnId } from '@/domain/column'
import type { Locale } from '@/domain/locale'
import { sayIn, wordsIn } from '@/ui/messages'
import { PageExport } from '@/ui/page-export'
import { PageLinks } from '@/ui/page-links'
import { paths } from '@/ui/paths'
import { answerOf } from './answer'
import { AskingTable } from './asking-table'
import { columnName, type NamedColumn } from './column-name'
import { FirstPaint } from './first-paint'
import { OwnRole } from './own-role'
import { topicDataOf } from './shown-topic'
import { StatementViewer } from './statement-viewer'
import { TopicAside } from './topic-aside'
import { TopicHead } from './topic-head'

type TopicPageProps = { topic: Topic; column: NamedColumn | null; locale: Locale }

/** A topic: who needs it and from which level, what is asked of it, and what is asked beside it. */
export function TopicPage({ topic, column, locale }: TopicPageProps) {
  const say = sayIn(locale)
  const { statements } = topic
  const data = topicDataOf(topic, locale)
  const roles = column ? [] : data.roles
  const levels = column?.level ? [] : data.levels
  return (
    <>
      <FirstPaint roles={roles.map(({ id }) => id)} levels={levels.map(({ id }) => id)} />
      <OwnRole />
      <TopicHead topic={topic} locale={locale} />
      <div className="topic">
        <div>
          <section aria-labelledby="who">
            <h2 id="who">{say('topics.who')}</h2>
            <p className="topic-answer">{answerOf(topic, locale)}</p>
            {topic.asking.length > 0 && <AskingTable topic={topic} locale={locale} />}
          </section>
          {statements.all > 0 && (
            <section className="section" id="statements" aria-labelledby="what">
              <header>
                <h2 id="what" tabIndex={-1}>
                  {say('topics.what')}
                </h2>
                <span className="text-sm text-ink-2">{countOf(topic, column, locale)}</span>
                {column && (
                  <a className="text-sm" href={`${paths.topic(locale, topic.id)}#statements`}>
                    {say('topics.showAll', { count: statements.all })}
                  </a>
                )}
              </header>
              <StatementViewer
                data={data}
                picks={{ roles, levels }}
                words={wordsIn(locale, 'topicView')}
                exportMenu={<PageExport name={topic.id} locale={locale} />}
              />
              <PageLinks
                page={statements.page}
                pages={statements.pages}
                says={say('topics.page', { page: statements.page, pages: statements.pages })}
                hrefOf={(page) =>
                  `${paths.topic(locale, topic.id, column && columnId(column), page)}#statements`
                }
                locale={locale}
              />
            </section>
          )}
        </div>
        <TopicAside topic={topic} locale={locale} />
      </div>
    </>
  )
}

/** How many statements there are; of whom, where the address names a role; and which of them are here, where they do not fit. */
function countOf(topic: Topic, column: NamedColumn | null, locale: Locale): string {
  const say = sayIn(locale)
  const { all, narrowed, shown, first } = topic.statements
  const count = column
    ? say('topics.countOf', { count: narrowed, all, of: columnName(topic, column, locale) })
    : say('topics.statementCount', { count: all })
  return narrowed > shown.length
    ? say('topics.shown', { count, from: first, to: first + shown.length - 1 })
    : count
}
