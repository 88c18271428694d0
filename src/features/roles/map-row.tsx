'use client'

import { memo } from 'react'
import type { MapSkill, RoleMap } from '@/data/role-map'
import type { Locale } from '@/domain/locale'
import { levelClass } from '@/ui/level-ramp'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'

type MapRowProps = {
  skill: MapSkill
  map: RoleMap
  shown: number[]
  isRequiredOnly: boolean
  words: Messages['roles']['map']
  locale: Locale
}

/** One skill. A row is drawn anew only where it, its columns or the requirement changed: fifty are a few thousand boxes. */
export const MapRow = memo(function MapRow({
  skill,
  map,
  shown,
  isRequiredOnly,
  words,
  locale,
}: MapRowProps) {
  const [id, name, group, cells, lang] = skill
  return (
    <tr data-key={id}>
      <th scope="row" data-export={name}>
        <a href={paths.skill(locale, id)} lang={lang}>
          {name}
        </a>
        <span className="under">{map.groups[group]?.name}</span>
      </th>
      <td className="is-group">{map.groups[group]?.name}</td>
      {shown.map((at) => {
        const counts = visible(cells[at], isRequiredOnly)
        const role = map.roles[at]
        if (!role || !counts) {
          return (
            <td key={at} data-export="">
              <span className="sr-only">{words.nothing}</span>
            </td>
          )
        }
        const levels = inWords(counts, map, words)
        return (
          <td key={at} data-export={levels}>
            <a href={`${paths.skill(locale, id, 'by-role')}?role=${role.id}#role-${role.id}`}>
              <span className="sr-only">{filled(words.cell, { skill: name, role: role.name, levels })}</span>
              <Boxes counts={counts} />
            </a>
          </td>
        )
      })}
    </tr>
  )
})

/** The boxes of a cell are made as one string: a filter draws hundreds of cells within a blink, and there is nothing in them but numbers. */
function Boxes({ counts }: { counts: number[] }) {
  const boxes = counts.map(
    (count, at) =>
      `<b class="${levelClass(at + 1, counts.length)} ${kindOf(count)}">${count === 0 ? '' : Math.abs(count)}</b>`,
  )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: class names of ours, and numbers.
  return <span className="boxes" aria-hidden="true" dangerouslySetInnerHTML={{ __html: boxes.join('') }} />
}

/** Without what is optional where that is filtered out, or `null` where nothing is left. */
function visible(counts: number[] | 0 | undefined, isRequiredOnly: boolean): number[] | null {
  if (!counts) return null
  const left = isRequiredOnly ? counts.map((count) => Math.max(0, count)) : counts
  return left.some((count) => count !== 0) ? left : null
}

const kindOf = (count: number) => (count > 0 ? 'required' : count < 0 ? 'optional' : 'unasked')

/** "Junior 3 required, Middle 4 optional". Levels that ask nothing are left out. */
const inWords = (counts: number[], { levels }: RoleMap, words: Messages['roles']['map']) =>
  counts
    .flatMap((count, at) =>
      count === 0
        ? []
        : filled(count > 0 ? words.atRequired : words.atOptional, {
            level: levels[at]?.name ?? '',
            count: Math.abs(count),
          }),
    )
    .join(', ')
