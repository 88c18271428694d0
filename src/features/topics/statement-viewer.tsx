'use client'

import { type ReactNode, useMemo } from 'react'
import { columnId } from '@/domain/column'
import { folded } from '@/domain/folded'
import { useAssessment } from '@/ui/assessment-store'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { OwnCount } from './own-count'
import { SkillTable } from './skill-table'
import { StatementFilters } from './statement-filters'
import type { ShownLevel, ShownRole, TopicData, Wording } from './topic-data'
import { fitting, leftOf, statementsIn, type TopicView, wholeTopic } from './topic-view'
import { useLivePage } from './use-live-page'
import { changeTopicView, useTopicView } from './use-topic-view'

type StatementViewerProps = {
  data: TopicData
  /** What can be filtered by: not what the address narrows to already. */
  picks: { roles: ShownRole[]; levels: ShownLevel[] }
  words: Messages['topicView']
  exportMenu: ReactNode
}

/** The statements on a topic, a table for each skill, and the filters that they share. */
export function StatementViewer({ data, picks, words, exportMenu }: StatementViewerProps) {
  const isLive = useLivePage()
  const asked = useTopicView()
  const view = useMemo(() => fitting(asked, picks.roles, picks.levels), [asked, picks])
  const wordings = useMemo(() => wordingsIn(data), [data])
  const left = useMemo(() => leftOf(wordings, view), [wordings, view])
  const { role } = useAssessment()
  const counts = { count: statementsIn(left), total: data.wordings.flatMap(({ askedOf }) => askedOf).length }
  return (
    <>
      <StatementFilters
        view={view}
        picks={picks}
        words={words}
        isLive={isLive}
        matches={
          counts.count < counts.total ? filled(data.isWhole ? words.matches : words.matchesHere, counts) : ''
        }
      >
        {exportMenu}
      </StatementFilters>
      {data.isWhole && role && <OwnCount data={data} words={words} />}
      {!data.isWhole && <Elsewhere view={view} data={data} words={words} />}
      {data.skills.map((skill) => (
        <SkillTable
          key={skill.id}
          skill={skill}
          wordings={wordings.filter((it) => it.skill === skill.id)}
          left={left}
          data={data}
          words={words}
        />
      ))}
      {left.size === 0 && (
        <p>
          {words.noMatches}{' '}
          <button type="button" className="link" onClick={() => changeTopicView(wholeTopic, 'push')}>
            {words.clear}
          </button>
        </p>
      )}
    </>
  )
}

type ElsewhereProps = Pick<StatementViewerProps, 'data' | 'words'> & { view: TopicView }

/** Where a topic has several pages, a role that is picked has its own statements on other pages too. */
function Elsewhere({ view: { role, level }, data, words }: ElsewhereProps) {
  if (!role) return null
  const name = data.roles.find(({ id }) => id === role)?.name ?? role
  return (
    <p className="text-sm">
      <SoftLink href={`${data.href}/${columnId({ role, level })}#statements`}>
        {filled(words.elsewhere, { role: name })}
      </SoftLink>
    </p>
  )
}

/** The wordings with what the text filter looks through: their words, and the names of what stands beside them. */
function wordingsIn({ wordings, roles, skills, levels }: TopicData): Wording[] {
  const names = new Map([...roles, ...skills, ...levels].map(({ id, name }) => [id, name]))
  return wordings.map((it) => {
    const beside = [it.skill, it.level, ...it.askedOf.map(({ role }) => role)].map((id) => names.get(id))
    return { ...it, folded: folded([it.words, ...beside].join(' ')) }
  })
}
