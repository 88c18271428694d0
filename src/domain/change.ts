import type { RoleExpectations, Statement } from './document'
import type { Locale, LocalizedText, Translation } from './locale'
import type { Playbook, PlaybookSection } from './playbook'

/** Where in a skill's document a text stands. */
export type TextPlace =
  | { at: 'name' }
  | { at: 'summary' }
  | { at: 'statement'; role: string; key: string }
  | { at: 'context' }
  | { at: 'item'; section: PlaybookSection; key: string; part: ItemPart }

export type ItemPart = 'text' | 'name' | 'question' | 'answer'

/** An entry of one of the playbook's lists. */
export type PlaybookItem = { key: string } & { [part in ItemPart]?: LocalizedText }

/**
 * One typed edit of a skill's document.
 *
 * `after` names the neighbour that comes before in reading order; `null` means the first place. A text that is `null`
 * is absent: `from: null` adds a translation, `to: null` takes it away.
 */
export type Change =
  | { kind: 'reword'; place: TextPlace; locale: Locale; from: Translation | null; to: Translation | null }
  | { kind: 'require'; role: string; level: string; required: boolean }
  | { kind: 'add-statement'; role: string; level: string; after: string | null; statement: Statement }
  | { kind: 'remove-statement'; role: string; level: string; statement: Statement }
  | { kind: 'move-statement'; role: string; key: string; level: string; after: string | null }
  | { kind: 'retopic'; role: string; key: string; from: string[]; to: string[] }
  | { kind: 'add-role'; after: string | null; expectations: RoleExpectations }
  | { kind: 'remove-role'; expectations: RoleExpectations }
  | { kind: 'move-role'; role: string; after: string | null }
  | { kind: 'add-level'; role: string; level: string; after: string | null; required: boolean }
  | { kind: 'remove-level'; role: string; level: string; required: boolean }
  | { kind: 'move-level'; role: string; level: string; after: string | null }
  | { kind: 'regroup'; from: string; to: string }
  | { kind: 'redate'; from: string; to: string }
  | { kind: 'retopic-skill'; from: string[]; to: string[] }
  | { kind: 'add-playbook'; playbook: Playbook }
  | { kind: 'remove-playbook'; playbook: Playbook }
  | { kind: 'prioritise'; from: Playbook['priority']; to: Playbook['priority'] }
  | { kind: 'add-item'; section: PlaybookSection; after: string | null; item: PlaybookItem }
  | { kind: 'remove-item'; section: PlaybookSection; item: PlaybookItem }
  | { kind: 'move-item'; section: PlaybookSection; key: string; after: string | null }
