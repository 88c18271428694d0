/** What of the plan is shown, as the address holds it after the `?`. Nothing in it says who the person is. */
export type PlanView = {
  /** Only the statements of this level, also of one beyond the target. */
  level: string | null
  /** Required before optional. Otherwise skills stand by name, and all statements of a level together. */
  requiredFirst: boolean
  /** Leaves out what the person can do, and what does not apply to them. */
  hidesDone: boolean
}

export const wholePlan: PlanView = { level: null, requiredFirst: true, hidesDone: false }

export function planViewIn(search: string): PlanView {
  const query = new URLSearchParams(search)
  return {
    level: query.get('level') || null,
    requiredFirst: query.get('order') !== 'name',
    hidesDone: query.get('done') === 'hidden',
  }
}

/** The query of a view, with its `?`, or nothing for the whole plan. */
export function planSearchOf({ level, requiredFirst, hidesDone }: PlanView): string {
  const query = new URLSearchParams()
  if (level) query.set('level', level)
  if (!requiredFirst) query.set('order', 'name')
  if (hidesDone) query.set('done', 'hidden')
  const search = query.toString()
  return search ? `?${search}` : ''
}
