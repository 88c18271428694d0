'use client'

import { useRouter } from 'next/navigation'
import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Locale } from '@/domain/locale'
import { Icon } from '@/ui/icon'
import { counted } from '@/ui/phrase'
import { isReady, sayOffline } from '@/ui/ready-pages'
import { answerAddress } from './answer-address'
import { noteOpened } from './lately'
import { firstGroups, groupsFor, type Option, type OptionGroup, type PaletteWords } from './palette-options'
import { Pieces } from './pieces'
import { problemText, showingText } from './search-words'
import { useAnswer } from './use-answer'

export type PaletteProps = {
  words: PaletteWords
  locale: Locale
  /** What stands in the field at first. */
  first: string
  /** Whether Enter was pressed before the palette was there. */
  isEntered: boolean
  onClose: () => void
}

/**
 * One box for everything: a combobox whose list is always there. The focus stays in the field; the entry that Enter
 * opens is the first, until the person moves to another. Enter that comes before the answer waits for it.
 */
export function Palette({ words, locale, first, isEntered: wasEntered, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [typed, setTyped] = useState(first)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isEntered, setIsEntered] = useState(wasEntered)
  const [said, setSaid] = useState('')
  const open = useOpen(dialog, setSaid)
  const asking = { words: typed.trim(), domain: null, role: null, level: null, required: false }
  const { answer, problem, isPending, isSlow } = useAnswer(answerAddress(asking, locale))
  const groups = asking.words
    ? groupsFor(asking.words, problem ? null : answer, words, locale)
    : firstGroups(words, locale)
  const options = groups.flatMap((group) => group.options)
  const at = Math.max(
    0,
    options.findIndex((option) => option.id === chosen),
  )
  const active = options[at]

  // Before the next key is pressed, which may be a moment after the last.
  useLayoutEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: at === 0 ? 'end' : 'nearest' })
  }, [id, at])
  useEffect(() => {
    if (!isEntered || isPending) return
    setIsEntered(false)
    if (active) open(active, false)
  }, [isEntered, isPending, active, open])

  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const steps: Record<string, number> = {
      ArrowDown: (at + 1) % options.length,
      ArrowUp: (at - 1 + options.length) % options.length,
      PageDown: Math.min(at + 8, options.length - 1),
      PageUp: Math.max(at - 8, 0),
    }
    // In a field Home and End go along its words; with nothing in it they go along the list.
    if (typed === '') Object.assign(steps, { Home: 0, End: options.length - 1 })
    const next = steps[event.key]
    if (next !== undefined) setChosen(options[next]?.id ?? null)
    else if (event.key === 'Enter' && isPending && chosen === null && asking.words) setIsEntered(true)
    else if (event.key === 'Enter' && active) open(active, event.ctrlKey || event.metaKey)
    else return
    event.preventDefault()
  }
  const type = (text: string) => {
    setTyped(text)
    setChosen(null)
    setIsEntered(false)
    setSaid('')
  }
  const status = statusOf()

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the palette closes it, and so does Escape.
    <dialog
      className="palette"
      ref={dialog}
      aria-label={words.palette}
      onClose={onClose}
      onClick={({ target }: MouseEvent) => target === dialog.current && dialog.current?.close()}
    >
      <div className="palette-field">
        <input
          type="text"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active && `${id}-${at}`}
          aria-autocomplete="list"
          aria-label={words.label}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={201}
          value={typed}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKey}
        />
        <button type="button" className="icon-button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <p role="status" className={status.isShown ? 'palette-status' : 'sr-only'}>
        {status.text}
      </p>
      <OptionList id={id} groups={groups} active={active} words={words} isBusy={isSlow} open={open} />
      <footer aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {words.move}
        </span>
        <span>
          <kbd>Enter</kbd> {words.open}
        </span>
        <span>
          <kbd>Esc</kbd> {words.close}
        </span>
      </footer>
    </dialog>
  )

  /** What is said of the answer. How many there are is only told to those who do not see the list. */
  function statusOf(): { text: string; isShown: boolean } {
    if (said) return { text: said, isShown: true }
    if (!asking.words) return { text: '', isShown: false }
    if (problem) return { text: problemText(problem, words), isShown: true }
    if (isPending) return { text: isSlow ? words.searching : '', isShown: isSlow }
    if (!answer) return { text: '', isShown: false }
    if (answer.found.length === 0)
      return { text: words.nothing.replace('{words}', asking.words), isShown: true }
    if (answer.isNearest) return { text: showingText(words, asking.words, answer.words), isShown: true }
    return { text: counted(locale, words.count, options.length - 1), isShown: false }
  }
}

type OptionListProps = {
  id: string
  groups: OptionGroup[]
  active: Option | undefined
  words: PaletteWords
  isBusy: boolean
  open: (option: Option, inNewTab: boolean) => void
}

function OptionList({ id, groups, active, words, isBusy, open }: OptionListProps) {
  const order = groups.flatMap(({ options }) => options)
  return (
    <div
      id={`${id}-list`}
      className="palette-list"
      role="listbox"
      aria-label={words.results}
      aria-busy={isBusy}
    >
      {groups.map(({ name, options }, groupAt) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box groups its options by role.
        <div key={name} role="group" aria-labelledby={`${id}-group-${groupAt}`}>
          <div id={`${id}-group-${groupAt}`} role="presentation" className="palette-group">
            {name}
          </div>
          {options.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are those of the field, which keeps the focus.
            <div
              key={option.id}
              id={`${id}-${order.indexOf(option)}`}
              role="option"
              aria-selected={option === active}
              onClick={(event) => open(option, event.ctrlKey || event.metaKey)}
            >
              <Icon name={option.icon} />
              <span>
                <span lang={option.lang}>
                  <Pieces pieces={option.title} />
                </span>
                {option.note && <small> {option.note}</small>}
              </span>
              <small>{words.kind[option.kind]}</small>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Opens an entry, and closes the palette; one that has something to say leaves it open. */
function useOpen(dialog: { current: HTMLDialogElement | null }, say: (text: string) => void) {
  const router = useRouter()
  return async ({ href, act, title, kind }: Option, inNewTab: boolean) => {
    if (act) {
      const done = act()
      if (done) return say(await done)
      return dialog.current?.close()
    }
    if (!href) return
    if (kind !== 'action' && kind !== 'language') {
      noteOpened({ href, kind, title: title.map(({ words }) => words).join('') })
    }
    if (inNewTab) window.open(href, '_blank', 'noopener')
    else if (navigator.onLine || isReady(href)) {
      dialog.current?.close()
      router.push(href)
    } else sayOffline()
  }
}
