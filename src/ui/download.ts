import { dayOf } from '@/domain/day'

/** What a file is called: what is in it, and the day of `now`, which is in milliseconds since 1970. */
export const fileName = (name: string, now: number, ending: string) => `${name}-${dayOf(now)}.${ending}`

/** Hands what was made to the browser as a file. */
export function download(name: string, file: Blob) {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export const textFile = (type: string, text: string) => new Blob([text], { type: `${type};charset=utf-8` })
