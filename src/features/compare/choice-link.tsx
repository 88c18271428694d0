'use client'

import { useRouter } from 'next/navigation'
import { type MouseEvent, type ReactNode, useEffect } from 'react'
import type { Locale } from '@/domain/locale'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { keepFocus, restoreFocus } from './after-navigation'

type ChoiceLinkProps = {
  id: string
  /** The column that the page was opened with. */
  picked: string | null
  locale: Locale
  label: string | undefined
  children: ReactNode
}

/** What was picked first, as long as its page is not there yet: who picks the second at once means both. */
let underWay: { id: string; from: string } | null = null

/** A column to pick. Picking takes to the comparison once there are two of them, and picking again takes it back. */
export function ChoiceLink({ id, picked, locale, label, children }: ChoiceLinkProps) {
  const router = useRouter()
  useEffect(() => {
    if (id === picked) restoreFocus()
  }, [id, picked])
  const isPicked = id === picked
  const pick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const first = picked ?? (underWay?.from === location.pathname ? underWay.id : null)
    underWay = picked ? null : { id, from: location.pathname }
    keepFocus(first && first !== id ? headingId : controlId(id))
    if (picked || !first || first === id) return
    event.preventDefault()
    router.push(paths.comparison(locale, [first, id]))
  }
  return (
    <SoftLink
      className={isPicked ? 'choice picked' : 'choice'}
      id={controlId(id)}
      href={addressOf(id, picked, locale)}
      aria-label={label}
      onClick={pick}
    >
      {children}
    </SoftLink>
  )
}

/** The heading of a comparison, which gets the focus when it was put together. */
const headingId = 'compare-heading'

const controlId = (id: string) => `choice-${id}`

function addressOf(id: string, picked: string | null, locale: Locale): string {
  if (id === picked) return paths.compare(locale)
  return picked ? paths.comparison(locale, [picked, id]) : paths.comparison(locale, [id])
}
