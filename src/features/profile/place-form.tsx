'use client'

import { type ReactNode, useState } from 'react'
import type { RungCoverage } from '@/domain/coverage'
import { LabelledSelect } from '@/ui/labelled-select'
import { LevelStrip } from '@/ui/level-strip'
import type { Messages } from '@/ui/messages'
import { counted, filled } from '@/ui/phrase'
import type { ProfileData } from './profile-data'
import type { ProfileState } from './profile-state'
import type { Standing } from './standing'

type PlaceFormProps = {
  profile: ProfileState
  /** Keeps a place. Gives false when the browser refuses to keep it. */
  onPlace: (place: { role?: string | null; level?: string | null }) => boolean
}

/** The choice of somebody whose role this skill does not ask: it stands there, and cannot be picked. */
const absent = 'absent'

/** Where the person says which role and which level is theirs, and reads what that leaves to cover. */
export function PlaceForm({ profile, onPlace }: PlaceFormProps) {
  const { data, words, assessment, standing, isLive } = profile
  const [isRefused, setIsRefused] = useState(false)
  const pick = (place: { role?: string | null; level?: string | null }) => setIsRefused(!onPlace(place))
  return (
    <form
      className="place needs-script"
      aria-label={words.place}
      onSubmit={(event) => event.preventDefault()}
    >
      <div>
        <LabelledSelect
          id="own-role"
          label={words.role}
          options={data.roles}
          value={standing.isAbsent ? absent : (standing.role?.id ?? '')}
          onPick={(role) => pick({ role: role || null })}
          isLive={isLive}
        >
          <option value="">{words.rolePick}</option>
          {standing.isAbsent && (
            <option value={absent} disabled>
              {words.roleAbsent}
            </option>
          )}
        </LabelledSelect>
      </div>
      <LevelStrip
        name="own-level"
        label={words.level}
        levels={data.levels}
        below={words.notThere}
        value={assessment.level}
        onPick={(level) => pick({ level })}
        isLive={isLive}
      />
      <p className="say" role="status">
        <span>
          {whatToSay(data, words, standing)} {isRefused && words.unsaved}
        </span>
      </p>
    </form>
  )
}

/** The sentence beside the pickers: what the next rung leaves to cover. */
function whatToSay(data: ProfileData, words: Messages['view'], standing: Standing): ReactNode {
  const { role, isAbsent, rank, next, toNext } = standing
  if (isAbsent) return words.sayAbsent
  if (rank === null) return role ? words.sayLevel : words.sayNothing
  if (!next) return atTheTop(data, words, standing)

  const nextIs = <Emphasised template={words.sayNext} name="level" text={next.name} />
  if (!role)
    return (
      <>
        {nextIs} {words.sayRole}
      </>
    )
  if (!toNext || toNext.total + toNext.setAside === 0) return filled(words.sayNone, { role: role.name })
  if (toNext.left === 0) return filled(words.sayCovered, { level: next.name })
  return (
    <>
      {nextIs} <Left data={data} words={words} toNext={toNext} />, {requiredPart(words, toNext)}
    </>
  )
}

function atTheTop(data: ProfileData, words: Messages['view'], { role, inAll }: Standing): string {
  const level = data.levels.at(-1)?.name ?? ''
  if (!role || !inAll) return `${words.sayTop} ${words.sayRole}`
  const rest =
    inAll.left > 0 ? counted(data.locale, words.sayTopLeft, inAll.left, { level }) : words.sayTopDone
  return `${words.sayTop} ${rest}`
}

function requiredPart(
  words: Messages['view'],
  { left, requiredLeft }: { left: number; requiredLeft: number },
): string {
  if (requiredLeft === left) return words.sayAllRequired
  return requiredLeft === 0 ? words.sayAllOptional : filled(words.sayRequired, { required: requiredLeft })
}

function Left({ data, words, toNext }: { data: ProfileData; words: Messages['view']; toNext: RungCoverage }) {
  const sentence = counted(data.locale, words.sayLeft, toNext.left)
  return (
    <Emphasised
      template={sentence}
      name="of"
      text={filled(words.of, { count: toNext.left, total: toNext.total })}
    />
  )
}

/** A sentence with one of its values in bold. */
function Emphasised({ template, name, text }: { template: string; name: string; text: string }) {
  const [before, after] = template.split(`{${name}}`)
  return (
    <>
      {before}
      <b>{text}</b>
      {after}
    </>
  )
}
