'use client'

import type { MouseEvent, ReactNode } from 'react'
import { topicViewIn } from './topic-view'
import { changeTopicView } from './use-topic-view'

type CellLinkProps = {
  /** The level, which a narrow window says beside what is asked at it. */
  label: string
  path: string
  search: string
  children: ReactNode
}

const hash = '#statements'

/** A cell's way to its statements. Where they stand on this page, they are picked out without leaving it. */
export function CellLink({ label, path, search, children }: CellLinkProps) {
  const follow = (event: MouseEvent) => {
    if (search === '' || location.pathname !== path || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    changeTopicView(topicViewIn(search), 'push', hash)
    const heading = document.getElementById('what')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }
  return (
    <a className="cell-link" data-label={label} href={`${path}${search}${hash}`} onClick={follow}>
      {children}
    </a>
  )
}
