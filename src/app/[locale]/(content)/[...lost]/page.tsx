import { localeIn } from '@/app/locale-in'
import { LostPage, lostMetadata } from '@/app/lost-page'

type RouteProps = { params: Promise<{ locale: string }> }

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: RouteProps) => lostMetadata(await localeIn(params))

/** Every address that no other page answers. */
export default async function Page({ params }: RouteProps) {
  return <LostPage locale={await localeIn(params)} />
}
