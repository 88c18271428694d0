import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { localeIn } from '@/app/locale-in'
import { returnPath } from '@/app/return-path'
import { isSignInOn } from '@/data/auth-providers'
import { findRungs } from '@/data/ladder'
import { findLinkedEmail } from '@/data/link'
import { findViewer } from '@/data/viewer'
import { LinkPage } from '@/features/account/link-page'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'

type RouteProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ token?: string; to?: string }>
}

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return { title: sayIn(await localeIn(params))('account.linkTitle') }
}

export default async function Page({ params, searchParams }: RouteProps) {
  const [locale, { token, to: asked }, viewer] = await Promise.all([
    localeIn(params),
    searchParams,
    findViewer(),
  ])
  const to = returnPath(locale, asked, null) ?? paths.plan(locale)
  const email = isSignInOn() && typeof token === 'string' ? await findLinkedEmail(token) : null
  if (!email || typeof token !== 'string') redirect(`${paths.signIn(locale, to)}&problem=link`)
  const other = viewer && viewer.email !== email ? (viewer.email ?? viewer.name ?? viewer.id) : null
  return (
    <LinkPage
      locale={locale}
      token={token}
      to={to}
      email={email}
      other={other}
      rungs={await findRungs(locale)}
    />
  )
}
