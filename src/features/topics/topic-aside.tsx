import type { Topic, TopicTogether } from '@/data/topic'
import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'

const atOnce = 10

/** What is asked beside a topic, and the skills that it belongs to. */
export function TopicAside({ topic, locale }: { topic: Topic; locale: Locale }) {
  const say = sayIn(locale)
  const { skills, together } = topic
  const [first, rest] = [together.topics.slice(0, atOnce), together.topics.slice(atOnce)]
  return (
    <aside className="aside">
      {together.total > 0 && (
        <section aria-labelledby="together">
          <h2 id="together">{say('topics.together')}</h2>
          <p className="text-ink-2">{say('topics.togetherNote')}</p>
          <TogetherList topics={first} locale={locale} />
          {rest.length > 0 && (
            <details>
              <summary>{say('topics.togetherMore', { count: rest.length, total: together.total })}</summary>
              <TogetherList topics={rest} locale={locale} />
            </details>
          )}
        </section>
      )}
      {skills.total > 0 && (
        <section aria-labelledby="skills">
          <h2 id="skills">{say('topics.skills')}</h2>
          <ul className="counted">
            {skills.skills.map(({ id, name, statements }) => (
              <li key={id}>
                <SoftLink href={paths.skill(locale, id)}>
                  <Words text={name} locale={locale} />
                </SoftLink>
                <span>{say('topics.statementCount', { count: statements })}</span>
              </li>
            ))}
          </ul>
          {skills.total > skills.skills.length && (
            <p className="text-ink-2">
              {say('topics.skillsMore', { count: skills.skills.length, total: skills.total })}
            </p>
          )}
        </section>
      )}
    </aside>
  )
}

function TogetherList({ topics, locale }: { topics: TopicTogether[]; locale: Locale }) {
  const say = sayIn(locale)
  return (
    <ul className="counted">
      {topics.map(({ id, name, cells }) => (
        <li key={id}>
          <SoftLink href={paths.topic(locale, id)}>
            <Words text={name} locale={locale} />
          </SoftLink>
          <span>{say('topics.cells', { count: cells })}</span>
        </li>
      ))}
    </ul>
  )
}
