'use client'

import { memo } from 'react'
import type { MapSkill, RoleMap } from '@/data/role-map'
import type { Locale } from '@/domain/locale'
import { escaped } from '@/ui/escaped'
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
    <tr>
      <th scope="row">
        <a href={paths.skill(locale, id)} lang={lang}>
          {name}
        </a>
      </th>
      <td className="is-group">{map.groups[group]?.name}</td>
      {shown.map((at) => {
        const counts = visible(cells[at], isRequiredOnly)
        const role = map.roles[at]
        if (!role || !counts) return <Cell key={at} levels="" html={hidden(words.nothing)} />
        const levels = inWords(counts, map, words)
        const address = `${paths.skill(locale, id, 'by-role')}?role=${role.id}#role-${role.id}`
        const said = hidden(filled(words.cell, { skill: name, role: role.name, levels }))
        return (
          <Cell
            key={at}
            levels={levels}
            html={`<a href="${escaped(address)}">${said}${boxesOf(counts)}</a>`}
          />
        )
      })}
    </tr>
  )
})

/**
 * A cell is made as one string: a filter takes away hundreds of cells and draws hundreds within a blink, and React
 * would look at every element of each. Whoever gives the string escapes the texts in it.
 */
function Cell({ levels, html }: { levels: string; html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped.
  return <td data-export={levels} dangerouslySetInnerHTML={{ __html: html }} />
}

const hidden = (words: string) => `<span class="sr-only">${escaped(words)}</span>`

function boxesOf(counts: number[]): string {
  const boxes = counts.map(
    (count, at) =>
      `<b class="${levelClass(at + 1, counts.length)} ${kindOf(count)}">${count === 0 ? '' : Math.abs(count)}</b>`,
  )
  return `<span class="boxes" aria-hidden="true">${boxes.join('')}</span>`
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
