'use client'

import { useRef } from 'react'
import { scopeCount } from '@/domain/comparison-address'
import { useClosingMenu } from '@/ui/closing-menu'
import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { counted, filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import { keepFocus } from './after-navigation'
import type { ComparisonData } from './comparison-data'

type ScopeProps = { data: ComparisonData; words: Messages['compare']; search: string }

/** Over which skills the comparison goes: all of them, or some, each a link that puts it in or takes it out. */
export function ScopeMenu({ data, words, search }: ScopeProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  useClosingMenu(menu)
  const { scope, columns, locale } = data
  const ids = columns.map(({ id }) => id)
  const named = scope.named.map(({ id }) => id)
  const offered = [...scope.named, ...scope.offered.filter(({ id }) => !named.includes(id))].sort(
    (one, other) => one.name.words.localeCompare(other.name.words, locale),
  )
  const toggled = (skill: string) =>
    named.includes(skill) ? named.filter((id) => id !== skill) : [...named, skill].slice(-scopeCount.most)
  return (
    <details className="menu scope-menu" ref={menu}>
      <summary className="button" id="compare-scope">
        {scopeName(data, words)}
      </summary>
      <div>
        <ul>
          <li>
            <SoftLink
              href={paths.comparison(locale, ids) + search}
              aria-current={named.length === 0 ? 'true' : undefined}
              onClick={() => keepFocus('compare-scope')}
            >
              <span>{named.length === 0 && <Icon name="check" />}</span>
              {words.allSkills}
            </SoftLink>
          </li>
          {offered.map(({ id, name }) => (
            <li key={id}>
              <SoftLink
                id={`scope-${id}`}
                href={paths.comparison(locale, ids, toggled(id)) + search}
                aria-current={named.includes(id) ? 'true' : undefined}
                onClick={() => keepFocus(`scope-${id}`)}
              >
                <span>{named.includes(id) && <Icon name="check" />}</span>
                <Words text={name} locale={locale} />
              </SoftLink>
            </li>
          ))}
        </ul>
        {named.length === 0 && scope.total > offered.length && (
          <p>{filled(words.scopeMore, { listed: offered.length, total: scope.total })}</p>
        )}
      </div>
    </details>
  )
}

function scopeName({ scope, locale }: ComparisonData, words: Messages['compare']): string {
  const [first, ...more] = scope.named
  if (!first) return words.allSkills
  if (more.length === 0) return first.name.words
  return counted(locale, words.skillAndMore, more.length, { skill: first.name.words })
}
