'use client'

import { useRouter } from 'next/navigation'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { isReady, sayOffline, whole } from './ready-pages'

type SoftLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

/**
 * A link within the site that changes the page without loading it anew, and fetches it when the reader is about to
 * follow. It does what we need of next/link for a tenth of its code (see docs/decisions).
 */
export function SoftLink({ href, onClick, ...props }: SoftLinkProps) {
  const router = useRouter()
  const prefetch = () => router.prefetch(href, whole)
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    // Without a network the browser would put its own page in the place of ours.
    if (navigator.onLine || isReady(href)) router.push(href)
    else sayOffline()
  }
  return (
    <a
      href={href}
      onPointerEnter={prefetch}
      onTouchStart={prefetch}
      onFocus={prefetch}
      onClick={follow}
      {...props}
    />
  )
}
