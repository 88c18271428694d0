import { addressState } from '@/ui/address-state'
import { comparisonViewIn, emptyView, searchOf } from './comparison-view'

/** What of a comparison is shown and marked. */
export const [useComparisonView, changeComparisonView] = addressState({
  empty: emptyView,
  read: comparisonViewIn,
  write: searchOf,
})
