'use client'

import type { ReactNode } from 'react'
import { type Assessment, belowLadder } from '@/domain/assessment'
import { rankIn } from '@/domain/coverage'
import { targetOf } from '@/domain/plan'
import { keepPlace } from '@/ui/assessment-store'
import { filled } from '@/ui/phrase'
import type { NamedLevel, PlanData, PlanWords } from './plan-data'

type SentenceFormProps = {
  data: PlanData
  words: PlanWords
  assessment: Assessment
  isLive: boolean
  /** Called after every pick, with whether the browser keeps it. */
  onPick: (isKept: boolean) => void
}

/** What stands for a choice that was not made, or that the catalogue does not know. No id looks like it. */
const unsaid = '?'

/** Where somebody says who they are and where they are heading, as one sentence. Each language has its own. */
export function SentenceForm({ data, words, assessment, isLive, onPick }: SentenceFormProps) {
  const { level, role, target } = assessment
  const heading = targetOf(assessment, data.levels)
  const isPlaced = role !== null && rankIn(data.levels, level) !== null
  const pick: typeof keepPlace = (place) => {
    const isKept = keepPlace(place)
    onPick(isKept)
    return isKept
  }
  const aim = (change: { role?: string | null; level?: string | null }) =>
    pick({ target: { role: target?.role ?? null, level: target?.level ?? null, ...change } })

  const choices: Record<string, ReactNode> = {
    level: (
      <Choice
        label={words.levelLabel}
        value={rankIn(data.levels, level) === null ? null : level}
        unsaidAs={words.pickLevel}
        options={[belowOption(data, words), ...data.levels]}
        onPick={(id) => pick({ level: id })}
        isDisabled={!isLive}
      />
    ),
    role: (
      <Choice
        label={words.roleLabel}
        value={role}
        unsaidAs={role ? words.roleGone : words.pickRole}
        options={data.roles}
        onPick={(id) => pick({ role: id, ...(target?.role === id ? { target: null } : {}) })}
        isDisabled={!isLive}
      />
    ),
    target: (
      <Choice
        label={words.targetLabel}
        value={isPlaced ? heading.level : null}
        unsaidAs={words.pickTarget}
        options={targetsOf(data, level, target?.role ?? null)}
        onPick={(id) => aim({ level: id })}
        isDisabled={!isLive || !isPlaced}
      />
    ),
    as: (
      <Choice
        label={words.asLabel}
        value={target?.role ?? ''}
        unsaidAs={words.roleGone}
        options={[
          { id: '', name: words.inMyRole },
          ...data.roles
            .filter(({ id }) => id !== role)
            .map(({ id, name }) => ({ id, name: filled(words.asRole, { role: name }) })),
        ]}
        onPick={(id) => aim({ role: id || null })}
        isDisabled={!isLive || !isPlaced}
      />
    ),
  }
  return (
    <form
      className="sentence needs-script"
      aria-label={words.place}
      onSubmit={(event) => event.preventDefault()}
    >
      {words.sentence.split(/(\{\w+\})/).map((part) => {
        const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
        const text = part.trim()
        if (name) return <span key={name}>{choices[name]}</span>
        return text && <span key={text}>{text}</span>
      })}
    </form>
  )
}

/** Below the first rung, as an option: "pre-Junior". */
const belowOption = ({ levels }: PlanData, words: PlanWords): NamedLevel => ({
  id: belowLadder,
  name: filled(words.below, { level: levels[0]?.name ?? '' }),
})

/** In the own role a target lies above the own level, or is the top rung; in another it may be any level. */
function targetsOf({ levels }: PlanData, level: string | null, role: string | null): NamedLevel[] {
  if (role) return levels
  const later = levels.slice(rankIn(levels, level) ?? 0)
  return later.length > 0 ? later : levels.slice(-1)
}

type ChoiceProps = {
  label: string
  value: string | null
  unsaidAs: string
  options: { id: string; name: string }[]
  onPick: (id: string) => void
  isDisabled: boolean
}

function Choice({ label, value, unsaidAs, options, onPick, isDisabled }: ChoiceProps) {
  const isSaid = options.some(({ id }) => id === value)
  return (
    <select
      className="select"
      aria-label={label}
      value={isSaid ? (value ?? unsaid) : unsaid}
      disabled={isDisabled}
      onChange={({ target }) => onPick(target.value)}
    >
      {!isSaid && (
        <option value={unsaid} disabled>
          {unsaidAs}
        </option>
      )}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
