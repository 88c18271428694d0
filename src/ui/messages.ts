import { createTranslator } from 'use-intl/core'
import { type Locale, sourceLocale } from '@/domain/locale'
import en from './messages/en.json'
import es from './messages/es.json'

export type Messages = typeof en
const messages = { en, es } satisfies Record<Locale, Messages>

/** Reads interface text in one language, on the server. Plurals, dates and numbers follow ICU message syntax. */
export const sayIn = (locale: Locale) =>
  createTranslator<Messages>({ locale, messages: messages[locale], timeZone: 'UTC' })
export type Say = ReturnType<typeof sayIn>

/** The finished strings of one room of the interface, as plain JSON for the browser. */
export const wordsIn = <Room extends keyof Messages>(locale: Locale, room: Room): Messages[Room] => ({
  ...messages[sourceLocale][room],
  ...messages[locale][room],
})
