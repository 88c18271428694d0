'use client'

import { useEffect, useRef } from 'react'
import { findingOf } from '@/domain/finding'
import { targetOf } from '@/domain/plan'
import { filled } from '@/ui/phrase'
import { Toast } from '@/ui/toast'
import { type Assessing, nameOf } from './assessing-state'
import { enoughIn, findingReasons, findingSentence } from './finding-words'
import { GapList } from './gap-list'
import { LevelTable } from './level-table'
import { NextSteps } from './next-steps'
import { SkillTable } from './skill-table'

/** What the answers support, with its figures: a sentence, the levels, the skills, the gaps, and what to do next. */
export function FindingScreen(assessing: Assessing) {
  const { words, locale, levels, roles, assessment, asked, hasActed } = assessing
  const heading = useRef<HTMLHeadingElement>(null)
  // A target in another role says nothing of this one.
  const own = { ...assessment, target: assessment.target?.role ? null : assessment.target }
  const target = targetOf(own, levels).level
  const finding = findingOf(assessment, asked, levels, target)
  useEffect(() => {
    if (hasActed) heading.current?.focus()
  }, [hasActed])

  return (
    <article className="finding">
      <header>
        <p className="eyebrow">{`${words.title}: ${nameOf(roles, asked.role)}`}</p>
        <h1 ref={heading} tabIndex={-1}>
          {words.findingTitle}
        </h1>
        <p className="finding-says">{findingSentence(finding, assessing)}</p>
        {findingReasons(finding, nameOf(levels, assessment.level), assessing).map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </header>
      <NextSteps {...assessing} finding={finding} />
      <LevelTable {...assessing} finding={finding} />
      <p className="finding-rule">{filled(words.rule, { enough: enoughIn(locale) })}</p>
      <SkillTable {...assessing} finding={finding} />
      <GapList {...assessing} finding={finding} target={target} />
      <Toast undo={words.undo} />
    </article>
  )
}
