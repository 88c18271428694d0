import { addressState } from '@/ui/address-state'
import { emptyViewState, searchOf, viewStateIn } from './view-state'

/** What of a profile is shown. What an anchor said is in the query once something was changed. */
export const [useViewState, changeViewState] = addressState({
  empty: emptyViewState,
  read: viewStateIn,
  write: searchOf,
  ownsHash: (hash) => /^#(level|role)-/.test(hash),
})
