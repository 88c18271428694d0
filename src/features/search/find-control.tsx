'use client'

import { usePathname } from 'next/navigation'
import { type ComponentType, type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Locale } from '@/domain/locale'
import { Icon } from '@/ui/icon'
import { paths } from '@/ui/paths'
import { sayOffline } from '@/ui/ready-pages'
import { useShortcuts } from '@/ui/shortcuts'
import type { PaletteProps } from './palette'
import { paletteDoor } from './palette-door'

type FindControlProps = { locale: Locale; label: string; title: string }
type Ready = { Palette: ComponentType<PaletteProps>; words: PaletteProps['words'] }

let ready: Promise<Ready> | null = null

/** The palette and its words, fetched when somebody is about to open it. Without a network it is tried anew. */
function getReady(locale: Locale): Promise<Ready> {
  ready ??= Promise.all([import('./palette'), fetch(paths.searchWords(locale)).then((it) => it.json())])
    .then(([{ Palette }, words]) => ({ Palette, words }))
    .catch((error) => {
      ready = null
      throw error
    })
  return ready
}

/** The way to everything, on every page: a link to the search, and a palette over the page where there is script. */
export function FindControl({ locale, label, title }: FindControlProps) {
  const [opened, setOpened] = useState<string | null>(null)
  const [isEntered, setIsEntered] = useState(false)
  const [parts, setParts] = useState<Ready | null>(null)
  const prepare = () => void getReady(locale).then(setParts, () => {})
  const open = (words: string) => {
    setOpened(words)
    setIsEntered(false)
    getReady(locale).then(setParts, () => {
      if (navigator.onLine) return location.assign(paths.search(locale, words))
      setOpened(null)
      sayOffline()
    })
  }
  paletteDoor.useOpening(open)
  useShortcuts((key) => {
    if (key === '/') open('')
    return key === '/'
  }, 'last')
  useCommandKey(() => open(''))
  const close = () => setOpened(null)
  const noteGoing = useFocusOnArrival()

  return (
    <>
      {/* A plain link: it leads to a page that is made for each request. */}
      <a
        className="find"
        href={paths.search(locale)}
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={(event: MouseEvent) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          open('')
        }}
      >
        <Icon name="search" />
        <span>{label}</span>
        <span className="needs-script" aria-hidden="true">
          <kbd>Ctrl K</kbd>
        </span>
      </a>
      {opened !== null && !parts && (
        <Waiting
          title={title}
          first={opened}
          onType={setOpened}
          onEnter={() => setIsEntered(true)}
          onClose={close}
        />
      )}
      {opened !== null && parts && (
        <parts.Palette
          words={parts.words}
          locale={locale}
          first={opened}
          isEntered={isEntered}
          onClose={close}
          onGo={noteGoing}
        />
      )}
    </>
  )
}

/** Gives the focus to the heading of the page that is about to be opened, when it is there. */
function useFocusOnArrival(): () => void {
  const path = usePathname()
  const leaving = useRef<string | null>(null)
  useEffect(() => {
    if (leaving.current === null || leaving.current === path) return
    leaving.current = null
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [path])
  return () => {
    leaving.current = path
  }
}

type WaitingProps = {
  title: string
  first: string
  onType: (words: string) => void
  onEnter: () => void
  onClose: () => void
}

/** A field to type into while the palette is being fetched: no key that was pressed is lost. */
function Waiting({ title, first, onType, onEnter, onClose }: WaitingProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside it closes it, and so does Escape.
    <dialog
      className="palette"
      ref={dialog}
      aria-label={title}
      onCancel={onClose}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <div className="palette-field">
        <input
          type="text"
          aria-label={title}
          aria-busy="true"
          autoComplete="off"
          defaultValue={first}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && onEnter()}
        />
      </div>
    </dialog>
  )
}

/** Ctrl or Cmd K, wherever the person is, but in another dialog. */
function useCommandKey(act: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      if (event.shiftKey || event.altKey || event.defaultPrevented) return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
