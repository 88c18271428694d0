import type { Metadata } from 'next'
import { alternatesOf } from '@/app/alternates'
import { findLocale, localeIn } from '@/app/locale-in'
import { LostPage, lostMetadata } from '@/app/lost-page'
import { TopicData } from '@/app/page-data'
import { findTopic, type Topic } from '@/data/topic'
import { columnId } from '@/domain/column'
import type { Locale } from '@/domain/locale'
import { topicStepsIn } from '@/domain/topic-steps'
import { answerOf } from '@/features/topics/answer'
import { columnName, type NamedColumn } from '@/features/topics/column-name'
import { TopicPage } from '@/features/topics/topic-page'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'

export const generateStaticParams = () => []

type RouteProps = { params: Promise<{ locale: string; topic: string; steps?: string[] }> }

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const found = await findAddressed(params)
  if (!found) return lostMetadata(await localeIn(params))
  const { locale, topic, column } = found
  const { page } = topic.statements
  return {
    title: titleOf(topic, column, locale),
    description: `${topic.meaning.words} ${answerOf(topic, locale)}`,
    ...alternatesOf(locale, (other) => paths.topic(other, topic.id, column && columnId(column), page)),
  }
}

export default async function Page({ params }: RouteProps) {
  const found = await findAddressed(params)
  if (!found) return <LostPage locale={await localeIn(params)} />
  const { topic, locale } = found
  const { id, name, meaning } = topic
  return (
    <>
      <TopicPage {...found} />
      <TopicData topic={{ id, name: name.words, meaning: meaning.words }} locale={locale} />
    </>
  )
}

function titleOf(topic: Topic, column: NamedColumn | null, locale: Locale): string {
  const name = topic.name.words
  return column
    ? sayIn(locale)('topics.titleOf', { topic: name, of: columnName(topic, column, locale) })
    : name
}

async function findAddressed(params: RouteProps['params']) {
  const [locale, { topic: id, steps = [] }] = [await findLocale(params), await params]
  const asked = topicStepsIn(steps)
  const topic = locale && asked && (await findTopic(id, asked, locale))
  return locale && asked && topic ? { locale, topic, column: asked.column } : null
}
