/** The ability that a statement names. The same key in another role of the skill is the same ability in other words. */
export type AbilityAddress = { skill: string; key: string }

/** One statement that a role is asked, as much as comparing needs. */
export type ComparedStatement = AbilityAddress & { level: string; required: boolean; topics: string[] }

/**
 * One side of a comparison: everything that a role is asked, and the level to look at, or `null` for all of them. The
 * other levels tell whether a role is asked the same ability earlier or later, or never. `role` tells sides of one role
 * apart from sides of several: what one of them shows, the others do not hide.
 */
export type ComparedSide = { statements: ComparedStatement[]; level: string | null; role?: string }

/** Where a side asks something, and whether it is required there. */
export type AskedAt = { level: string; required: boolean }

/** Asked at a level that the side does not look at: an earlier one, or only later. */
export type Elsewhere<Asked> = Asked & { earlier: boolean }

/** An ability, side by side. `here` is what the side shows; `elsewhere` what its role is asked at another level. */
export type ComparedAbility = AbilityAddress & {
  here: (AskedAt | null)[]
  elsewhere: (Elsewhere<AskedAt> | null)[]
}

/** How one side asks a topic: the first of its levels, the first at which it is required, and in how many statements. */
export type AskedTopic = { level: string; requiredFrom: string | null; statements: number }
/**
 * As for an ability: what the side shows, and, where no side of its role shows anything, how the role is asked the topic
 * at other levels. `ever` is how the role is asked it over all levels, whichever of them the side looks at.
 */
export type ComparedTopic = {
  topic: string
  here: (AskedTopic | null)[]
  elsewhere: (Elsewhere<AskedTopic> | null)[]
  ever: (AskedTopic | null)[]
}

/** What some sides ask, by ability and by topic, in the order in which the sides name them. */
export type Comparison = { abilities: ComparedAbility[]; topics: ComparedTopic[] }

/** Puts sides beside each other. `levels` are the ids of the levels, from the first rung to the last. */
export function comparisonOf(sides: ComparedSide[], levels: string[]): Comparison {
  const rankOf = ranksIn(levels)
  const shown = sides.map((side) => side.statements.filter((it) => isShown(side, it)))
  const hidden = sides.map((side) => {
    const ofRole = sides.filter((other) => isSameRole(side, other))
    return side.statements.filter((it) => !ofRole.some((other) => isShown(other, it)))
  })
  const elsewhereOf = <Asked extends { level: string }>(asked: Asked, side: number): Elsewhere<Asked> => ({
    ...asked,
    earlier: rankOf(asked.level) < rankOf(sides[side]?.level ?? ''),
  })
  return { abilities: abilitiesIn(), topics: topicsIn() }

  /** One pass over everything that is asked: a comparison of four roles over a thousand skills has sixty thousand statements. */
  function abilitiesIn(): ComparedAbility[] {
    const abilities = new Map<string, ComparedAbility>()
    for (const [side, statements] of shown.entries()) {
      for (const statement of statements) {
        const name = abilityKey(statement)
        let ability = abilities.get(name)
        if (!ability) {
          const { skill, key } = statement
          ability = { skill, key, here: shown.map(() => null), elsewhere: shown.map(() => null) }
          abilities.set(name, ability)
        }
        ability.here[side] = askedAt(statement)
      }
    }
    for (const [side, statements] of hidden.entries()) {
      for (const statement of statements) {
        const ability = abilities.get(abilityKey(statement))
        if (ability) ability.elsewhere[side] = elsewhereOf(askedAt(statement), side)
      }
    }
    return [...abilities.values()]
  }

  function topicsIn(): ComparedTopic[] {
    const here = shown.map((statements) => byTopic(statements, rankOf))
    const other = hidden.map((statements) => byTopic(statements, rankOf))
    const ever = sides.map(({ statements }) => byTopic(statements, rankOf))
    return [...topicsOf(shown.flat())].map((topic) => ({
      topic,
      here: here.map((side) => side.get(topic) ?? null),
      elsewhere: sides.map((side, at) => {
        const asked = other[at]?.get(topic)
        const isHere = sides.some((it, place) => isSameRole(side, it) && here[place]?.has(topic))
        return asked && !isHere ? elsewhereOf(asked, at) : null
      }),
      ever: ever.map((side) => side.get(topic) ?? null),
    }))
  }
}

/** How something compared differs between the sides. Something may differ in more than one way. */
export type Difference = 'only' | 'missing' | 'requirement' | 'level'

/**
 * `only`: one side alone asks it, and no other role at any level. `missing`: some side's role is not asked it at all.
 * `requirement`: required on one side and optional on another. `level`: asked earlier on one side than on another.
 */
export function differencesOf({ here, elsewhere }: ComparedAbility): Difference[] {
  const known = here.map((it, at) => it ?? elsewhere[at] ?? null)
  const asked = known.filter((it) => it !== null)
  const isMissing = asked.length < known.length
  return [
    ...(asked.length === 1 && known.length > 1 ? ['only' as const] : isMissing ? ['missing' as const] : []),
    ...(isVaried(asked.map(({ required }) => String(required))) ? ['requirement' as const] : []),
    ...(isVaried(asked.map(({ level }) => level)) ? ['level' as const] : []),
  ]
}

/**
 * What a topic does from one level of a role to a later one. `new` is asked at the later one and was not up to the first,
 * `back` came before the first, was left out there and is asked again, `carries-on` is asked at both, `goes` no longer at
 * the later one. Where there are levels between, what they ask changes none of this.
 */
export type TopicStep = 'new' | 'carries-on' | 'back' | 'goes'

/** What becomes of the topics of one role from a level to a later one, in the order in which the levels name them. */
export function stepsBetweenLevels(
  statements: ComparedStatement[],
  [from, to]: [from: string, to: string],
  levels: string[],
): { topic: string; step: TopicStep }[] {
  const rankOf = ranksIn(levels)
  const at = (level: string) => topicsOf(statements.filter((it) => it.level === level))
  const [before, after] = [at(from), at(to)]
  const earlier = topicsOf(statements.filter(({ level }) => rankOf(level) < rankOf(from)))
  return [...new Set([...before, ...after])].map((topic) => ({ topic, step: stepOf(topic) }))

  function stepOf(topic: string): TopicStep {
    if (!after.has(topic)) return 'goes'
    if (before.has(topic)) return 'carries-on'
    return earlier.has(topic) ? 'back' : 'new'
  }
}

const isSameRole = (one: ComparedSide, other: ComparedSide) =>
  one === other || (one.role !== undefined && one.role === other.role)

const isShown = ({ level }: ComparedSide, statement: ComparedStatement) =>
  level === null || statement.level === level

const abilityKey = ({ skill, key }: AbilityAddress) => `${skill}/${key}`

const askedAt = ({ level, required }: ComparedStatement): AskedAt => ({ level, required })

const topicsOf = (statements: ComparedStatement[]) => new Set(statements.flatMap(({ topics }) => topics))

function byTopic(statements: ComparedStatement[], rankOf: RankOf): Map<string, AskedTopic> {
  const asked = new Map<string, AskedTopic>()
  const earlier = (one: string | null, other: string) =>
    one !== null && rankOf(one) <= rankOf(other) ? one : other
  for (const { topics, level, required } of statements) {
    for (const topic of topics) {
      const known = asked.get(topic)
      asked.set(topic, {
        level: earlier(known?.level ?? null, level),
        requiredFrom: required ? earlier(known?.requiredFrom ?? null, level) : (known?.requiredFrom ?? null),
        statements: (known?.statements ?? 0) + 1,
      })
    }
  }
  return asked
}

type RankOf = (level: string) => number

function ranksIn(levels: string[]): RankOf {
  const ranks = new Map(levels.map((level, at) => [level, at]))
  return (level) => ranks.get(level) ?? levels.length
}

const isVaried = (values: string[]) => new Set(values).size > 1
