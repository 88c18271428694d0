import type { Metadata } from 'next'
import { localeIn } from '@/app/locale-in'
import { sessionDays } from '@/data/account-cookies'
import { configuredWaysIn } from '@/data/auth-providers'
import { findWaysIn } from '@/data/person'
import { findSessions } from '@/data/session'
import { findViewer } from '@/data/viewer'
import { SettingsPage, SignedOutPage } from '@/features/account/settings-page'
import { sayIn } from '@/ui/messages'

type RouteProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ deleted?: string }> }

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return { title: sayIn(await localeIn(params))('account.settings') }
}

export default async function Page({ params, searchParams }: RouteProps) {
  const [locale, { deleted }, viewer] = await Promise.all([localeIn(params), searchParams, findViewer()])
  if (!viewer) return <SignedOutPage locale={locale} isDeleted={deleted !== undefined} />
  const [sessions, used] = await Promise.all([findSessions(viewer), findWaysIn(viewer)])
  return (
    <SettingsPage
      locale={locale}
      viewer={viewer}
      ways={configuredWaysIn()}
      used={used}
      sessions={sessions}
      sessionDays={sessionDays}
    />
  )
}
