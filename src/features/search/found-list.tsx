import type { Asking, FoundKind, FoundPlace, LinkedAnswer, LinkedFound } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import { EmptyLadder } from '@/ui/empty-ladder'
import { levelClass } from '@/ui/level-ramp'
import { paths } from '@/ui/paths'
import { counted, filled } from '@/ui/phrase'
import { RequirementBadge } from '@/ui/requirement-badge'
import { SoftLink } from '@/ui/soft-link'
import { Pieces } from './pieces'
import { problemText, type SearchWords, showingText } from './search-words'
import type { AnswerProblem } from './use-answer'

type FoundListProps = {
  locale: Locale
  words: SearchWords
  asking: Asking
  hasFilter: boolean
  /** How many rungs the ladder has. */
  levels: number
  answer: LinkedAnswer | null
  problem: AnswerProblem | null
  isSlow: boolean
}

/** What was found, by kind, in the order in which the kinds come up. */
export function FoundList(props: FoundListProps) {
  const { locale, words, asking, answer, problem, isSlow } = props
  if (!asking.words) return <p className="search-says">{words.start}</p>
  const found = problem ? [] : (answer?.found ?? [])
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const isEmpty = !problem && answer !== null && answer.found.length === 0
  return (
    <>
      <p className={isEmpty && !isSlow ? 'sr-only' : 'search-says'} role="status">
        {problem
          ? problemText(problem, words)
          : isSlow
            ? words.searching
            : answer && answerText(props, answer)}
      </p>
      <div className="found" aria-busy={isSlow}>
        {isEmpty && <Nothing {...props} />}
        {kinds.map((kind) => (
          <FoundOfKind key={kind} kind={kind} found={found.filter((it) => it.kind === kind)} {...props} />
        ))}
        {!problem && answer && answer.nearest.length > 0 && (
          <section aria-labelledby="found-nearest">
            <h2 id="found-nearest">{words.groups.nearest}</h2>
            <ul className="found-list">
              {answer.nearest.map((it) => (
                <Entry key={it.href} found={it} {...props} />
              ))}
            </ul>
          </section>
        )}
        {!problem && answer?.more && (
          <p className="search-says">{counted(locale, words.more, found.length)}</p>
        )}
      </div>
    </>
  )
}

/** What to do where nothing was found: everything stands on one of these pages. */
function Nothing({ locale, words, asking, hasFilter }: FoundListProps) {
  const pages = [
    { name: words.pages.topics, href: paths.topics(locale) },
    { name: words.pages.roles, href: paths.roles(locale) },
    { name: words.pages.catalogue, href: paths.catalogue(locale) },
  ]
  return (
    <div className="empty">
      <EmptyLadder />
      <div>
        <h2>{filled(hasFilter ? words.nothingLeft : words.nothing, { words: asking.words })}</h2>
        <p>{words.goOn}</p>
        <ul className="go-on">
          {pages.map(({ name, href }) => (
            <li key={href}>
              <SoftLink href={href}>{name}</SoftLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function answerText({ locale, words, asking, hasFilter }: FoundListProps, answer: LinkedAnswer): string {
  if (answer.found.length === 0)
    return filled(hasFilter ? words.nothingLeft : words.nothing, { words: asking.words })
  const count = counted(locale, words.count, answer.found.length)
  return answer.isNearest ? `${showingText(words, asking.words, answer.words)} ${count}` : count
}

type FoundOfKindProps = FoundListProps & { kind: FoundKind; found: LinkedFound[] }

function FoundOfKind({ kind, found, ...props }: FoundOfKindProps) {
  return (
    <section aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`}>{props.words.groups[kind]}</h2>
      <ul className="found-list">
        {found.map((it) => (
          <Entry key={it.href + it.id} found={it} {...props} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ found, words, levels, locale }: FoundListProps & { found: LinkedFound }) {
  const { title, text, lang, place, href } = found
  return (
    <li className={place ? 'said' : undefined} lang={lang === locale ? undefined : lang}>
      <SoftLink href={href}>
        <Pieces pieces={title} />
      </SoftLink>
      {text && (
        <p>
          <Pieces pieces={text} />
        </p>
      )}
      {place && <Place place={place} words={words} levels={levels} locale={locale} />}
    </li>
  )
}

type PlaceProps = { place: FoundPlace; words: SearchWords; levels: number; locale: Locale }

/** Where a statement stands. */
function Place({ place: { skill, role, level, required }, words, levels, locale }: PlaceProps) {
  return (
    <p className="found-place" lang={locale}>
      <span>{skill.name}</span>
      <span>{role.name}</span>
      <span className={levelClass(level.rank, levels)}>
        <span className="swatch" aria-hidden="true" />
        {level.name}
      </span>
      <RequirementBadge isRequired={required} label={required ? words.isRequired : words.isOptional} />
    </p>
  )
}
