import { addressState } from '@/ui/address-state'
import { searchOf, topicViewIn, wholeTopic } from './topic-view'

/** What the topics, or the statements of one, are filtered by. */
export const [useTopicView, changeTopicView] = addressState({
  empty: wholeTopic,
  read: topicViewIn,
  write: searchOf,
})
