import type { Profile } from '@/data/skill'
import type { Locale } from '@/domain/locale'
import { listIn } from '@/ui/lists'
import { type Say, sayIn } from '@/ui/messages'
import { Stats } from '@/ui/stats'
import { shownRoleOf } from './shown-profile'

/** The figures of a profile. All of them are counted. */
export function ProfileStats({ profile, locale }: { profile: Profile; locale: Locale }) {
  const say = sayIn(locale)
  const { levels, cells } = profile
  const required = cells.filter((cell) => cell.required).length
  const [first, last] = [levels[0]?.name.words ?? '', levels.at(-1)?.name.words ?? '']
  return (
    <Stats
      figures={[
        { name: say('profile.roles'), count: profile.roles.length, note: say('profile.rolesNote') },
        {
          name: say('profile.levels'),
          count: levels.length,
          note: say('profile.levelsNote', { first, last }),
        },
        {
          name: say('profile.required'),
          count: required,
          note: say('profile.requiredNote', { count: cells.length }),
        },
        {
          name: say('profile.optional'),
          count: cells.length - required,
          note: whichOptional(profile, say, locale),
        },
      ]}
    />
  )
}

/** What the optional cells have in common, where it can be said in a few words. */
function whichOptional({ cells, roles, levels }: Profile, say: Say, locale: Locale): string {
  const optional = cells.filter((cell) => !cell.required)
  if (optional.length === 0) return say('profile.optionalNone')
  const of = roles.filter(({ id }) => optional.some((cell) => cell.role === id))
  const [only] = of
  if (only && of.length === 1)
    return say('profile.optionalRole', { role: only.stack ?? shownRoleOf(only).name })
  const at = levels.filter(({ id }) => optional.some((cell) => cell.level === id))
  if (at.length === levels.length) return say('profile.optionalNote')
  return say('profile.optionalLevels', {
    levels: listIn(
      locale,
      at.map((level) => level.name.words),
    ),
  })
}
