import type { ReactNode } from 'react'
import { localeIn } from '@/app/locale-in'
import { appUrl } from '@/data/app-url'
import { wordsIn } from '@/ui/messages'
import { PrintedFrom } from '@/ui/printed-from'

/** Pages that are the same for everybody: made at the first request, kept whole until their content changes. */
export function generateStaticParams() {
  return []
}

type LayoutProps = { params: Promise<{ locale: string }>; children: ReactNode }

export default async function ContentLayout({ params, children }: LayoutProps) {
  return (
    <>
      {children}
      <PrintedFrom site={appUrl().origin} says={wordsIn(await localeIn(params), 'site').printedFrom} />
    </>
  )
}
