import type { Catalogue } from '@/data/catalogue'
import type { Locale } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { sayIn } from '@/ui/messages'
import { BigSearch } from './big-search'

type StartSearchProps = { catalogue: Catalogue; locale: Locale }

/** The box of the start page. What it proposes to try is there. */
export function StartSearch({ catalogue: { domains, roles, example }, locale }: StartSearchProps) {
  const say = sayIn(locale)
  const [skill] = domains.flatMap(({ groups }) => groups.flatMap(({ skills }) => skills)).slice(-1)
  const role = roles.find(({ stack }) => stack !== null) ?? roles[0]
  return (
    <BigSearch
      locale={locale}
      label={say('search.box')}
      placeholder={
        skill && role && example
          ? say('search.try', {
              topic: example.words,
              skill: skill.name.words,
              role: roleName(role.family.words, role.stack ?? undefined),
            })
          : say('search.box')
      }
      submit={say('search.submit')}
    />
  )
}
