'use client'

import { useParams } from 'next/navigation'
import { EmptyLadder } from './empty-ladder'
import type { Messages } from './messages'

type LostText = Messages['lost'] & { href: string }

/** The page for an address that nothing answers. It knows its language from the address alone. */
export function Lost({ texts }: { texts: Record<string, LostText> }) {
  const { locale } = useParams<{ locale: string }>()
  const text = texts[locale] ?? texts.en
  if (!text) return null
  return (
    <div className="empty">
      <title>{`${text.title} · Rungs`}</title>
      <EmptyLadder missing={2} />
      <div>
        <h1 className="text-2xl">{text.title}</h1>
        <p>{text.text}</p>
        <a className="button primary" href={text.href}>
          {text.home}
        </a>
      </div>
    </div>
  )
}
