import type { Topic } from '@/data/topic'
import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'

/** A topic's name, its areas, what it means, and the topics of a like name that a reader may be looking for. */
export function TopicHead({ topic, locale }: { topic: Topic; locale: Locale }) {
  const say = sayIn(locale)
  return (
    <>
      <nav className="crumbs" aria-label={say('profile.breadcrumb')}>
        <ol>
          <li>
            <SoftLink href={paths.topics(locale)}>{say('topics.title')}</SoftLink>
          </li>
          <li>
            {topic.areas.map(({ id, name, page }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <SoftLink href={`${paths.topics(locale, page)}#${id}`}>
                  <Words text={name} locale={locale} />
                </SoftLink>
              </span>
            ))}
          </li>
        </ol>
      </nav>
      <div className="page-head">
        <div>
          <p className="eyebrow">{say('topics.eyebrow')}</p>
          <h1>
            <Words text={topic.name} locale={locale} />
          </h1>
          <p>
            <Words text={topic.meaning} locale={locale} />
          </p>
        </div>
        {topic.near.length > 0 && (
          <nav className="near" aria-labelledby="near">
            <h2 id="near">{say('topics.near')}</h2>
            <ul>
              {topic.near.map(({ id, name, cells }) => (
                <li key={id}>
                  <SoftLink href={paths.topic(locale, id)}>
                    <Words text={name} locale={locale} />
                  </SoftLink>
                  {cells > 0 && <span>{say('topics.cellsBeside', { count: cells })}</span>}
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </>
  )
}
