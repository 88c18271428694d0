import type { CSSProperties } from 'react'
import type { Profile } from '@/data/skill'
import type { Locale } from '@/domain/locale'
import { type Say, sayIn } from '@/ui/messages'
import { pictureSize } from '@/ui/picture-size'
import { drawable } from './drawable'
import { colour, rungColours } from './picture-colours'
import { PictureFrame } from './picture-frame'
import { type Rung, RungLadder } from './rung-ladder'

type Counted = Pick<Profile, 'roles' | 'cells'>

export function pictureCounts({ roles, cells }: Counted) {
  const required = cells.filter((cell) => cell.required).length
  return { roles: roles.length, required, optional: cells.length - required }
}

/** A skill as a link to it shows it: its name, its counts, and a small ladder for each role. */
export function SkillPicture({ profile, locale }: { profile: Profile; locale: Locale }) {
  const say = sayIn(locale)
  const { name, group, id } = profile
  const words = drawable(name.words, id)
  const { fontSize, lines } = nameSize(words)
  return (
    <PictureFrame site={say('site.name')} eyebrow={drawable(group.name.words, group.id)}>
      <span
        style={{
          display: 'block',
          fontSize,
          fontWeight: 700,
          lineHeight: 1.08,
          letterSpacing: '-0.02em',
          lineClamp: 2,
          wordBreak: 'break-word',
          marginTop: 12,
        }}
      >
        {words}
      </span>
      <Counts profile={profile} say={say} />
      <Ladders profile={profile} say={say} height={lines === 1 ? 214 : 180} />
    </PictureFrame>
  )
}

const room = pictureSize.width - 2 * 64

/** In pixels: what lets the name stand on one line, or on two where it is long. A letter is about half as wide as high. */
function nameSize({ length }: string): { fontSize: number; lines: 1 | 2 } {
  const onOneLine = [104, 84, 64].find((size) => length * size * 0.5 <= room * 0.9)
  if (onOneLine) return { fontSize: onOneLine, lines: 1 }
  return { fontSize: length <= 56 ? 64 : 52, lines: 2 }
}

/** The counts are the key to the ladders as well: each has a rung of its kind before it. */
function Counts({ profile, say }: { profile: Profile; say: Say }) {
  const { roles, required, optional } = pictureCounts(profile)
  const { face, edge } = rungColours(3, 5)
  const size = { width: 44, height: 14 }
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 40, marginTop: 18, fontSize: 30 }}>
      <span>{say('web.roles', { count: roles })}</span>
      <div style={{ display: 'flex', alignItems: 'center', gap: 14 }}>
        <svg {...size} aria-hidden="true">
          <rect x="1" y="1" width="42" height="12" rx="2" fill={face} stroke={edge} strokeWidth="2" />
        </svg>
        <span>{say('web.required', { count: required })}</span>
      </div>
      <div style={{ display: 'flex', alignItems: 'center', gap: 14 }}>
        <svg {...size} aria-hidden="true">
          <path d="M0 7h44" stroke={edge} strokeWidth="4" strokeDasharray="8 4" />
        </svg>
        <span>{say('web.optional', { count: optional })}</span>
      </div>
    </div>
  )
}

/** In pixels, between the names of two ladders. */
const gap = 20

/** In pixels: the size at which the longest word stands whole in its column, but no smaller than can be read. */
function widestWord(names: string[], width: number): number {
  const longest = Math.max(1, ...names.flatMap((name) => name.split(/\s+/)).map(({ length }) => length))
  return Math.max(13, Math.floor(width / (longest * 0.55)))
}

/** More would be too narrow to tell apart. */
const mostLadders = 14

function Ladders({ profile, say, height }: { profile: Profile; say: Say; height: number }) {
  const { roles } = profile
  const shown = roles.slice(0, roles.length > mostLadders ? mostLadders - 1 : mostLadders)
  const columns = shown.length < roles.length ? shown.length + 1 : shown.length
  const column = Math.min(200, room / columns)
  const names = shown.map(({ id, family, stack }) => drawable(stack ?? family.words, id))
  const label: CSSProperties = {
    fontSize: Math.min(column < 100 ? 16 : column < 130 ? 18 : 20, widestWord(names, column - gap)),
    lineHeight: 1.15,
    color: colour('ink-2'),
    width: column - gap,
    height: 46,
    marginTop: 14,
    wordBreak: 'break-word',
  }
  return (
    <div style={{ display: 'flex', alignItems: 'flex-end', marginTop: 'auto' }}>
      {shown.map(({ id }, at) => (
        <div key={id} style={{ display: 'flex', flexDirection: 'column', width: column }}>
          <RungLadder rungs={rungsOf(profile, id)} width={Math.min(96, column * 0.66)} height={height} />
          <span style={{ ...label, display: 'block', lineClamp: 2 }}>{names[at]}</span>
        </div>
      ))}
      {shown.length < roles.length && (
        <span style={{ ...label, fontSize: 28, height: 66 + height / 2 }}>
          {say('web.more', { count: roles.length - shown.length })}
        </span>
      )}
    </div>
  )
}

const rungsOf = ({ levels, cells }: Profile, role: string): Rung[] =>
  levels.map(({ id }) => {
    const cell = cells.find((it) => it.role === role && it.level === id)
    if (!cell) return null
    return cell.required ? 'required' : 'optional'
  })
