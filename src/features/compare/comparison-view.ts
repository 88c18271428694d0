/** What the page shows, as the address holds it after the `?`. */
export type ComparisonView = {
  /** Only what differs between the columns. */
  differs: boolean
  required: boolean
  /** Marks what differs. */
  marks: boolean
  text: string
}

export const emptyView: ComparisonView = { differs: false, required: false, marks: true, text: '' }

const textLimit = 100

export function comparisonViewIn(search: string): ComparisonView {
  const query = new URLSearchParams(search)
  return {
    differs: query.get('differs') === '1',
    required: query.get('required') === '1',
    marks: query.get('mark') !== '0',
    text: (query.get('q') ?? '').slice(0, textLimit),
  }
}

/** The query of a view, with its `?`, or nothing where the view says nothing. */
export function searchOf({ differs, required, marks, text }: ComparisonView): string {
  const query = new URLSearchParams()
  if (differs) query.set('differs', '1')
  if (required) query.set('required', '1')
  if (!marks) query.set('mark', '0')
  if (text) query.set('q', text)
  const search = query.toString()
  return search ? `?${search}` : ''
}

/** Whether the view leaves anything out. */
export const isFiltering = ({ differs, required, text }: ComparisonView) =>
  differs || required || text.trim() !== ''
