import type { SharedPlan } from '@/data/shared-plan'
import { rankIn } from '@/domain/coverage'
import type { Locale } from '@/domain/locale'
import type { Plan } from '@/domain/plan'
import { dayIn } from '@/ui/dates'
import { EmptyLadder } from '@/ui/empty-ladder'
import { wordsIn } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { type PlanNames, planSentence } from '@/ui/plan-sentence'
import { PlanSheet } from '@/ui/plan-sheet'
import { Stats } from '@/ui/stats'

/** `plan` is missing where the owner has no role, or one that is not asked anything. */
type SharedPlanPageProps = { shared: SharedPlan; plan: Plan | null; names: PlanNames; locale: Locale }

/** Somebody's plan for the holder of a link. All of it is rendered on the server, and nothing in it can be pressed. */
export function SharedPlanPage({ shared, plan, names, locale }: SharedPlanPageProps) {
  const words = wordsIn(locale, 'share')
  const { name, assessment, changedAt } = shared
  if (!plan) return <WithoutPlan name={name} locale={locale} />
  const isOwnRole = plan.role === assessment.role
  return (
    <div className="shared-plan">
      <div className="page-head">
        <div>
          <p className="eyebrow">{words.pageEyebrow}</p>
          <h1>{filled(words.pageTitle, { name })}</h1>
          <p>{planSentence(assessment, plan, names, words)}</p>
        </div>
      </div>
      <Figures plan={plan} names={names} locale={locale} />
      <PlanSheet
        plan={plan}
        names={names}
        own={isOwnRole ? (rankIn(names.levels, assessment.level) ?? 0) : 0}
        locale={locale}
        words={words}
        withNotes
      />
      <p className="about">
        {filled(words.pageAbout, { name })}{' '}
        {changedAt === null
          ? words.pageUnanswered
          : filled(words.pageChanged, { day: dayIn(locale, new Date(changedAt).toISOString().slice(0, 10)) })}
      </p>
    </div>
  )
}

function Figures({ plan, names, locale }: Pick<SharedPlanPageProps, 'names' | 'locale'> & { plan: Plan }) {
  const words = wordsIn(locale, 'share')
  const { behind, ahead, optional } = plan.left
  const { done, total, learning, setAside } = plan.required
  const target = names.levels.find(({ id }) => id === plan.target)?.name ?? plan.target
  return (
    <Stats
      figures={[
        {
          name: words.figureLeft,
          count: behind + ahead,
          note: filled(optional > 0 ? words.figureLeftOptional : words.figureLeftNote, { optional, target }),
        },
        { name: words.figureDone, count: done, note: filled(words.figureDoneNote, { total, target }) },
        { name: words.figureLearning, count: learning, note: words.figureLearningNote },
        { name: words.figureAside, count: setAside, note: words.figureAsideNote },
      ]}
    />
  )
}

function WithoutPlan({ name, locale }: { name: string; locale: Locale }) {
  const words = wordsIn(locale, 'share')
  return (
    <div className="empty">
      <EmptyLadder />
      <div>
        <h1 className="text-2xl">{filled(words.pageNoRole, { name })}</h1>
        <p>{words.pageNoRoleText}</p>
      </div>
    </div>
  )
}
