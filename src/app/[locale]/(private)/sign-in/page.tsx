import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { localeIn } from '@/app/locale-in'
import { returnPath } from '@/app/return-path'
import { askedCookie } from '@/data/account-cookies'
import { configuredWaysIn, isSignInOn } from '@/data/auth-providers'
import { findRungs } from '@/data/ladder'
import { linkMinutes } from '@/data/link'
import { hasMailServer } from '@/data/mail'
import { findViewer } from '@/data/viewer'
import type { SignInProblem } from '@/domain/sign-in-problem'
import { signInProblems } from '@/domain/sign-in-problem'
import { SignInPage, titleOfProblem } from '@/features/account/sign-in-page'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'

type Query = { to?: string; problem?: string; minutes?: string; sent?: string }
type RouteProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: RouteProps): Promise<Metadata> {
  const problem = problemIn(await searchParams)
  return { title: sayIn(await localeIn(params))(problem ? titleOfProblem(problem.name) : 'account.title') }
}

export default async function Page({ params, searchParams }: RouteProps) {
  const [locale, query, viewer] = await Promise.all([localeIn(params), searchParams, findViewer()])
  const from = returnPath(locale, query.to, (await headers()).get('referer'))
  // Where the person came from stands in the address from now on, so that it outlives a change of language.
  if (!query.to && from) redirect(paths.signIn(locale, from))
  return (
    <SignInPage
      locale={locale}
      to={from ?? paths.plan(locale)}
      who={viewer && (viewer.email ?? viewer.name ?? viewer.id)}
      ways={isSignInOn() ? configuredWaysIn() : null}
      problem={problemIn(query)}
      sent={query.sent === undefined ? null : { isLocal: !hasMailServer() }}
      email={(await cookies()).get(askedCookie)?.value ?? null}
      linkMinutes={linkMinutes}
      rungs={await findRungs(locale)}
    />
  )
}

function problemIn({ problem, minutes }: Query): { name: SignInProblem; minutes: number } | null {
  const name = signInProblems.find((it) => it === problem)
  const wait = Math.trunc(Number(minutes))
  return name ? { name, minutes: wait >= 1 && wait <= 60 ? wait : 15 } : null
}
