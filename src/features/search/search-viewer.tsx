'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Asking, askingIn, askingQuery } from '@/domain/found'
import { Icon } from '@/ui/icon'
import { useShortcuts } from '@/ui/shortcuts'
import { answerAddress } from './answer-address'
import { FoundList } from './found-list'
import type { SearchPageProps } from './search-page'
import type { SearchWords } from './search-words'
import { useAnswer } from './use-answer'

type SearchViewerProps = SearchPageProps & { words: SearchWords; action: string }

/**
 * The search as a page. The fields are the form's own, so that what was typed before the page woke up stays; from then
 * on it answers as somebody types, and the address follows.
 */
export function SearchViewer({
  locale,
  words,
  asking: first,
  filters,
  first: given,
  action,
}: SearchViewerProps) {
  const form = useRef<HTMLFormElement>(null)
  const [asking, setAsking] = useState(first)
  const current = useAnswer(answerAddress(asking, locale), given)
  const hasFilter = asking.domain !== null || asking.role !== null || asking.level !== null || asking.required

  const settle = (next: Asking) => setAsking((last) => (isSame(last, next) ? last : next))
  const read = () => {
    if (!form.current) return
    const next = askingOf(form.current)
    const address = action + askingQuery(next)
    if (address !== location.pathname + location.search) history.replaceState(null, '', address)
    settle(next)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page wakes up.
  useEffect(() => {
    if (!form.current) return
    // "Back" leads to the address as it was left, and to the page as it was first asked for.
    const left = askingIn(new URLSearchParams(location.search))
    if (isSame(askingOf(form.current), first)) fill(form.current, left)
    read()
  }, [])
  useEffect(() => {
    const site = document.title.split(between).at(-1) ?? ''
    document.title = [asking.words.slice(0, 60), words.title, site].filter(Boolean).join(between)
  }, [asking.words, words.title])
  useShortcuts((key) => {
    if (key !== '/') return false
    form.current?.querySelector<HTMLInputElement>('input[name=q]')?.focus()
    return true
  })

  return (
    <>
      <search>
        <form
          className="search-form"
          ref={form}
          action={action}
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            read()
          }}
          onInput={read}
        >
          <div className="big-search">
            <Icon name="search" />
            <input
              className="input"
              type="search"
              name="q"
              defaultValue={first.words}
              maxLength={200}
              aria-label={words.box}
              placeholder={words.box}
              autoComplete="off"
              enterKeyHint="search"
            />
            <button type="submit" className="button primary">
              {words.submit}
            </button>
          </div>
          <div className="search-filters">
            <Filter
              name="domain"
              label={words.domain}
              any={words.anyDomain}
              options={filters.domains}
              asked={first.domain}
            />
            <Filter
              name="role"
              label={words.role}
              any={words.anyRole}
              options={filters.roles}
              asked={first.role}
            />
            <Filter
              name="level"
              label={words.level}
              any={words.anyLevel}
              options={filters.levels}
              asked={first.level}
            />
            <label className="check">
              <input type="checkbox" name="required" value="1" defaultChecked={first.required} />
              {words.required}
            </label>
            {hasFilter && (
              <a className="link" href={action + askingQuery({ ...noFilter, words: asking.words })}>
                {words.clear}
              </a>
            )}
          </div>
        </form>
      </search>
      <FoundList
        locale={locale}
        words={words}
        asking={asking}
        hasFilter={hasFilter}
        levels={filters.levels.length}
        {...current}
      />
    </>
  )
}

const between = ' · '

const isSame = (one: Asking, other: Asking) => askingQuery(one) === askingQuery(other)

function fill(form: HTMLFormElement, { words, domain, role, level, required }: Asking) {
  const values = { q: words, domain: domain ?? '', role: role ?? '', level: level ?? '' }
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
  const box = form.elements.namedItem('required')
  if (box instanceof HTMLInputElement) box.checked = required
}

const noFilter: Asking = { words: '', domain: null, role: null, level: null, required: false }

function askingOf(form: HTMLFormElement): Asking {
  const fields = new FormData(form)
  return askingIn({ get: (name) => fields.get(name) as string | null })
}

type FilterProps = {
  name: 'domain' | 'role' | 'level'
  label: string
  any: string
  options: { id: string; name: string }[]
  asked: string | null
}

/** One of the filters. What the catalogue does not have stands there too, so that it can be seen and taken away. */
function Filter({ name, label, any, options, asked }: FilterProps) {
  const isUnknown = asked !== null && options.every(({ id }) => id !== asked)
  return (
    <div>
      <label className="label" htmlFor={`search-${name}`}>
        {label}
      </label>
      <select className="select" id={`search-${name}`} name={name} defaultValue={asked ?? ''}>
        <option value="">{any}</option>
        {isUnknown && <option value={asked}>{asked}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
