import type { Profile } from '@/data/skill'
import type { Locale, ShownText } from '@/domain/locale'
import { Icon } from '@/ui/icon'
import { sayIn } from '@/ui/messages'
import { Words } from '@/ui/words'

type PlaybookSectionProps = { playbook: NonNullable<Profile['playbook']>; skill: string; locale: Locale }

/** How a skill is put to work, below its tables. */
export function PlaybookSection({ playbook, skill, locale }: PlaybookSectionProps) {
  const say = sayIn(locale)
  return (
    <section className="section" aria-labelledby="playbook">
      <header>
        <h2 id="playbook">{say('playbook.title')}</h2>
        <p className="text-sm text-ink-2">{say('playbook.lede', { skill })}</p>
        <p className="ms-auto text-sm">
          {say('playbook.priority')}: <b>{say(`playbook.priority-${playbook.priority}`)}</b>
        </p>
      </header>
      <div className="playbook">
        <section>
          <h3>{say('playbook.context')}</h3>
          <p>
            <Words text={playbook.context} locale={locale} />
          </p>
        </section>
        <Items title={say('playbook.phases')} items={playbook.phases} locale={locale} />
        <Items title={say('playbook.practices')} items={playbook.practices} locale={locale} />
        <Items title={say('playbook.checklist')} items={playbook.checklist} locale={locale} isOrdered />
        <section>
          <h3>{say('playbook.surfaces')}</h3>
          <dl>
            {playbook.surfaces.map(({ key, name, text }) => (
              <div key={key} className="mb-3">
                <dt>
                  <Words text={name} locale={locale} />
                </dt>
                <dd>
                  <Words text={text} locale={locale} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{say('playbook.questions')}</h3>
          {playbook.questions.map(({ key, question, answer }) => (
            <details key={key}>
              <summary>
                <Icon name="chevron" flips />
                <Words text={question} locale={locale} />
              </summary>
              <p>
                <Words text={answer} locale={locale} />
              </p>
            </details>
          ))}
        </section>
      </div>
    </section>
  )
}

type ItemsProps = {
  title: string
  items: { key: string; text: ShownText }[]
  locale: Locale
  isOrdered?: boolean
}

function Items({ title, items, locale, isOrdered = false }: ItemsProps) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <section>
      <h3>{title}</h3>
      <List>
        {items.map(({ key, text }) => (
          <li key={key}>
            <Words text={text} locale={locale} />
          </li>
        ))}
      </List>
    </section>
  )
}
