'use client'

import { type ReactNode, useEffect, useMemo } from 'react'
import type { Messages } from '@/ui/messages'
import { counted, filled } from '@/ui/phrase'
import { Stats } from '@/ui/stats'
import { useIsLive } from '@/ui/use-is-live'
import { restoreFocus } from './after-navigation'
import { ColumnBar } from './column-bar'
import { AbilityLists, TopicLists, titleOf } from './compared-lists'
import { type ComparisonData, isLadder } from './comparison-data'
import { filteredGroups, rowGroupsOf, statementsIn } from './comparison-rows'
import { emptyView, isFiltering, searchOf } from './comparison-view'
import { FilterBar } from './filter-bar'
import { LevelSteps } from './level-steps'
import { OwnFigures } from './own-figures'
import { OwnNote } from './own-note'
import type { OwnLists } from './own-side'
import { ScopeMenu } from './scope-menu'
import { namesIn } from './shown-names'
import { SkillTables } from './skill-tables'
import { useComparisonView } from './use-comparison-view'
import { useOwn } from './use-own'

type ViewerProps = {
  data: ComparisonData
  words: Messages['compare']
  /** Where a printed page comes from, without its filters. */
  exportMenu: ReactNode
  /** The way to the other pages of skills. */
  children: ReactNode
}

/** A comparison: its columns and filters, what they have in common and what not, and the tables. */
export function ComparisonViewer({ data, words, exportMenu, children }: ViewerProps) {
  const isLive = useIsLive()
  const view = useComparisonView()
  const own = useOwn(data, isLive)
  const names = useMemo(() => namesIn(data, own), [data, own])
  const tables = useMemo(
    () => data.skills.map((skill) => ({ skill, groups: rowGroupsOf(skill, data, own?.canDo) })),
    [data, own?.canDo],
  )
  // Marks are the style sheet's: switching them draws nothing anew.
  const { differs, required, text } = view
  const left = useMemo(() => ({ ...emptyView, differs, required, text }), [differs, required, text])
  const shown = useMemo(
    () =>
      tables.map(({ skill, groups }) => ({
        skill,
        groups: filteredGroups(groups, left, (topic) => names.topic(topic).words),
      })),
    [tables, left, names],
  )
  const count = (list: typeof tables) => list.reduce((total, { groups }) => total + statementsIn(groups), 0)
  useEffect(restoreFocus, [])

  const hasOwn = data.columns.some(({ side }) => side === null)
  const lists = hasOwn ? (own?.lists ?? null) : data
  const search = searchOf(view)
  const props = { data, words, view: left, names }
  const status = isFiltering(view) ? filled(words.matches, { count: count(shown), total: count(tables) }) : ''
  return (
    <div className={view.marks ? 'comparison marked' : 'comparison'}>
      <ColumnBar data={data} words={words} search={search} isLive={isLive} />
      <FilterBar view={view} words={words} isLive={isLive} exportMenu={exportMenu}>
        <ScopeMenu data={data} words={words} search={search} />
      </FilterBar>
      {hasOwn && <OwnNote own={own} data={data} words={words} />}
      {lists && (
        <Figures
          lists={lists}
          own={own?.lists ?? null}
          data={data}
          words={words}
          isFiltered={isFiltering(view)}
        />
      )}
      {isLadder(data) && <LevelSteps {...props} />}
      {lists && !isLadder(data) && (
        <>
          {lists.topics.count > 0 && <TopicLists {...props} summary={lists.topics} />}
          {lists.abilities.count > 0 && <AbilityLists {...props} summary={lists.abilities} />}
        </>
      )}
      <section className="compare-tables" aria-labelledby="side-by-side">
        <header>
          <h2 id="side-by-side" tabIndex={-1}>
            {words.sideBySide} <span className="compare-count">({skillsSaid(data, words)})</span>
          </h2>
          <span role="status" className="compare-count">
            {status}
          </span>
        </header>
        {data.skills.length === 0 && <p>{words.noSkills}</p>}
        <SkillTables tables={shown} data={data} words={words} names={names} own={own} isLive={isLive} />
        {children}
      </section>
    </div>
  )
}

function skillsSaid({ scope, page, locale }: ComparisonData, words: Messages['compare']): string {
  if (page.pages > 1) {
    return filled(words.skillsOnPage, { first: page.first, last: page.last, total: scope.shown })
  }
  return counted(locale, words.skillsShown, scope.shown, { total: scope.total })
}

type FiguresProps = {
  lists: Pick<ComparisonData, 'abilities'> | OwnLists
  own: OwnLists | null
  data: ComparisonData
  words: Messages['compare']
  isFiltered: boolean
}

/** How much is in all columns, and how much in one alone. Always of everything that is compared. */
function Figures({ lists: { abilities }, own, data, words, isFiltered }: FiguresProps) {
  const { locale } = data
  if (abilities.count === 0) return null
  const note = counted(locale, words.ofAbilities, abilities.count)
  const figures = isLadder(data)
    ? data.columns.map(({ short, side }) => ({
        name: short,
        count: abilities.lists.find((list) => list.side === side)?.count ?? 0,
        note: words.statementsAsked,
      }))
    : abilities.lists
        .filter(({ list, count }) => count > 0 || list === 'all' || list === 'only')
        .map((list) => ({ name: titleOf(list, data, words), count: list.count, note }))
  const { count } = abilities.requirement
  return (
    <>
      {own ? <OwnFigures own={own} data={data} words={words} /> : <Stats figures={figures} />}
      <div className="compare-figures">
        {count > 0 && !own && <p>{counted(locale, words.requirementOf, count)}</p>}
        {isFiltered && <p>{words.figuresAll}</p>}
        <a className="link" href="#side-by-side">
          {words.toTables}
        </a>
      </div>
    </>
  )
}
