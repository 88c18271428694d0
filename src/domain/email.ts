const longest = 254
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * The one e-mail address in what somebody typed, in lower case, or `null` where it is none. Only ASCII: a letter or an
 * "@" that merely looks like another one would lead a mail to somebody else.
 */
export function emailIn(typed: string): string | null {
  const email = typed.trim().toLowerCase()
  const [name = '', domain = '', ...more] = email.split('@')
  const labels = domain.split('.')
  if (typed.trim().length > longest || more.length > 0 || name.length > 64 || !local.test(name)) return null
  if (labels.length < 2 || !labels.every((it) => label.test(it)) || /^\d+$/.test(labels.at(-1) ?? ''))
    return null
  return email
}
