import type { Profile } from '@/data/skill'
import { type Locale, translationLocales } from '@/domain/locale'
import { dayIn } from '@/ui/dates'
import { Icon } from '@/ui/icon'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'

/** The aside of a profile: where it stands, when it changed, how far it is translated, and its topics. */
export function ProfileAbout({ profile, locale }: { profile: Profile; locale: Locale }) {
  const say = sayIn(locale)
  return (
    <>
      <section>
        <h2>{say('profile.about')}</h2>
        <dl className="facts">
          <dt>{say('profile.domain')}</dt>
          <dd>
            <Words text={profile.domain.name} locale={locale} />
          </dd>
          <dt>{say('profile.group')}</dt>
          <dd>
            <Words text={profile.group.name} locale={locale} />
          </dd>
          <dt>{say('profile.updated')}</dt>
          <dd>
            <time dateTime={profile.updated}>{dayIn(locale, profile.updated)}</time>
          </dd>
          <dt>{say('profile.revision')}</dt>
          <dd>{profile.revision}</dd>
          {translationLocales.map((other) => (
            <Translation key={other} profile={profile} of={other} locale={locale} />
          ))}
        </dl>
      </section>
      <section>
        <h2>{say('profile.topics')}</h2>
        <ul className="topics">
          {profile.topics.map(({ id, name, meaning }) => (
            <li key={id}>
              <SoftLink href={paths.topic(locale, id)} title={meaning.words}>
                <Words text={name} locale={locale} />
              </SoftLink>
            </li>
          ))}
        </ul>
      </section>
      <Untranslated profile={profile} locale={locale} />
      <section>
        <h2>{say('profile.howTo')}</h2>
        <p className="text-ink-2">{say('profile.howToText')}</p>
      </section>
    </>
  )
}

function Translation({ profile, of, locale }: { profile: Profile; of: Locale; locale: Locale }) {
  const say = sayIn(locale)
  const translated = profile.translations[of]
  if (!translated) return null
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(of) ?? of
  return (
    <>
      <dt>{say('profile.translated', { language })}</dt>
      <dd>
        {say('profile.translatedCount', { translated: translated.translated, texts: translated.texts })}
      </dd>
    </>
  )
}

function Untranslated({ profile, locale }: { profile: Profile; locale: Locale }) {
  const say = sayIn(locale)
  const translated = profile.translations[locale]
  const missing = translated ? translated.texts - translated.translated : 0
  if (missing === 0) return null
  return (
    <section>
      <h2>
        <Icon name="note" /> {say('profile.fallbackTitle')}
      </h2>
      <p className="text-ink-2">{say('profile.fallback', { missing })}</p>
    </section>
  )
}
