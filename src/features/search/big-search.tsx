'use client'

import { type FormEvent, useRef } from 'react'
import type { Locale } from '@/domain/locale'
import { Icon } from '@/ui/icon'
import { paths } from '@/ui/paths'
import { paletteDoor } from './palette-door'

type BigSearchProps = { locale: Locale; label: string; placeholder: string; submit: string }

/** The box of the start page. Without script it is a form; with it, whatever is typed goes on in the palette. */
export function BigSearch({ locale, label, placeholder, submit }: BigSearchProps) {
  const field = useRef<HTMLInputElement>(null)
  const goOn = () => paletteDoor.open(field.current?.value ?? '')
  return (
    <search>
      <form
        className="big-search"
        action={paths.search(locale)}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          goOn()
        }}
      >
        <Icon name="search" />
        <input
          className="input"
          type="search"
          name="q"
          ref={field}
          maxLength={200}
          aria-label={label}
          placeholder={placeholder}
          autoComplete="off"
          onClick={goOn}
          onInput={goOn}
        />
        <span className="needs-script" aria-hidden="true">
          <kbd>/</kbd>
        </span>
        <button type="submit" className="button">
          {submit}
        </button>
      </form>
    </search>
  )
}
