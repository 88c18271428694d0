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
import type { LinkedAnswer } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import { EmptyLadder } from '@/ui/empty-ladder'
import { Icon } from '@/ui/icon'
import { paths } from '@/ui/paths'
import { counted, filled } from '@/ui/phrase'
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
  /** Called before another page is opened. */
  onGo: () => void
}

/**
 * One box for everything: a combobox whose list is always there. The focus stays in the field; the entry that Enter
 * opens is the first, until the person moves to another. Enter that comes before the answer waits for it.
 */
export function Palette({ words, locale, first, isEntered: wasEntered, onClose, onGo }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [typed, setTyped] = useState(first)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isEntered, setIsEntered] = useState(wasEntered)
  const [said, setSaid] = useState('')
  const open = useOpen(dialog, setSaid, onGo)
  const asking = { words: typed.trim(), domain: null, role: null, level: null, required: false }
  const { answer, problem, isPending, isSlow } = useAnswer(answerAddress(asking, locale))
  const groups = asking.words
    ? groupsFor(asking.words, problem ? null : answer, words, locale)
    : firstGroups(words, locale)
  const options = groups.flatMap((group) => group.options)
  // Where nothing was found, Enter opens nothing that was not chosen.
  const hasNothing = !isPending && !problem && answer !== null && isEmpty(answer, groups, words)
  // What is known by name is an answer, whatever the search found.
  const isMet = groups.some(({ name }) => name === words.groups.ask || name === words.groups.local)
  const at = Math.max(
    hasNothing ? -1 : 0,
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
      ArrowUp: (Math.max(at, 0) - 1 + options.length) % options.length,
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
      aria-label={words.title}
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
          aria-label={words.box}
          placeholder={words.box}
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
      <div className={hasNothing ? 'palette-nothing' : undefined}>
        {hasNothing && <EmptyLadder />}
        <p role="status" className={status.isShown ? 'palette-status' : 'sr-only'}>
          {status.text}
        </p>
        {hasNothing && <p>{words.goOn}</p>}
      </div>
      <OptionList id={id} groups={groups} active={active} words={words} isBusy={isSlow} open={open} />
      <div className="palette-foot">
        <span aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> {words.move}
        </span>
        <span aria-hidden="true">
          <kbd>Enter</kbd> {words.open}
        </span>
        <span aria-hidden="true">
          <kbd>Esc</kbd> {words.close}
        </span>
        {answer && answer.found.length > 0 && <a href={paths.search(locale, asking.words)}>{words.seeAll}</a>}
      </div>
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
      return { text: filled(words.nothing, { words: asking.words }), isShown: !isMet }
    if (answer.isNearest) return { text: showingText(words, asking.words, answer.words), isShown: true }
    return { text: counted(locale, words.count, options.length), isShown: false }
  }
}

/** Whether a search found nothing, and nothing that goes with the words is known without it. */
const isEmpty = (answer: LinkedAnswer, groups: OptionGroup[], words: PaletteWords) =>
  answer.found.length === 0 && groups.length === 1 && groups[0]?.name === words.groups.page

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
      {groups.map(({ name, options, isMixed }, groupAt) => (
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
                {option.note && (
                  <small>
                    {' '}
                    <Pieces pieces={option.note} />
                  </small>
                )}
              </span>
              {isMixed && <small>{words.kind[option.kind]}</small>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Opens an entry, and closes the palette; one that has something to say leaves it open. */
function useOpen(
  dialog: { current: HTMLDialogElement | null },
  say: (text: string) => void,
  onGo: () => void,
) {
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
      onGo()
      router.push(href)
    } else sayOffline()
  }
}
