import { addressState } from '@/ui/address-state'
import { planSearchOf, planViewIn, wholePlan } from './plan-view'

/** What of the plan is shown. */
export const [usePlanView, changePlanView] = addressState({
  empty: wholePlan,
  read: planViewIn,
  write: planSearchOf,
})
