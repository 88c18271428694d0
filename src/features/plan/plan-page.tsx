import type { Catalogue } from '@/data/catalogue'
import type { Locale } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { sayIn, wordsIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { Words } from '@/ui/words'
import { type SinceWords, sinceWords } from './news-words'
import { type PlanData, type PlanWords, type SharedWord, sharedWords } from './plan-data'
import { PlanFirstPaint } from './plan-first-paint'
import { PlanViewer } from './plan-viewer'

type PlanPageProps = { catalogue: Catalogue; locale: Locale }

/** The page is the same for everybody. Whose plan it is only their browser knows. */
export function PlanPage({ catalogue, locale }: PlanPageProps) {
  const growth = wordsIn(locale, 'growth')
  const since = Object.fromEntries(sinceWords.map((word) => [word, growth[word]])) as SinceWords
  const more = {
    news: { changed: wordsIn(locale, 'changed'), since },
    share: wordsIn(locale, 'share'),
    sync: wordsIn(locale, 'sync'),
  }
  return (
    <>
      <PlanFirstPaint />
      <PlanViewer data={planDataOf(catalogue, locale)} words={planWordsIn(locale)} more={more}>
        <WithoutScript catalogue={catalogue} locale={locale} />
      </PlanViewer>
    </>
  )
}

/** What a plan is, and the way to what it is made of: the skills can be read without script. */
function WithoutScript({ catalogue, locale }: { catalogue: Catalogue; locale: Locale }) {
  const say = sayIn(locale)
  const skills = catalogue.domains.flatMap(({ groups }) => groups.flatMap((group) => group.skills))
  return (
    <div className="without-script">
      <p>{say('plan.noScript')}</p>
      <ul>
        {skills.map(({ id, name }) => (
          <li key={id}>
            <a href={paths.skill(locale, id)}>
              <Words text={name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const planDataOf = ({ levels, roles }: Catalogue, locale: Locale): PlanData => ({
  locale,
  levels: levels.map(({ id, name }) => ({ id, name: name.words })),
  roles: roles.map(({ id, family, stack }) => ({ id, name: roleName(family.words, stack ?? undefined) })),
})

function planWordsIn(locale: Locale): PlanWords {
  const view = wordsIn(locale, 'view')
  const common = Object.fromEntries(sharedWords.map((word) => [word, view[word]]))
  return { ...wordsIn(locale, 'plan'), ...(common as Pick<typeof view, SharedWord>) }
}
