import { addressState } from '@/ui/address-state'
import { emptyMapState, mapSearchOf, mapStateIn } from './map-state'

/** What of the map is shown, and in which order. */
export const [useMapState, changeMapState] = addressState({
  empty: emptyMapState,
  read: mapStateIn,
  write: mapSearchOf,
})
