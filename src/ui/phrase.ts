/** A sentence in each of the plural forms that a language has. Read by `Intl.PluralRules`. */
export type Plural = { one: string; other: string }

type Values = Record<string, string | number>

/** Fills the `{names}` of a finished string. Runs in the browser, where no message runtime is loaded. */
export const filled = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name))

/** Picks the plural form for `count`, and fills it. */
export function counted(locale: string, forms: Plural, count: number, values: Values = {}): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other
  return filled(form, { count, ...values })
}
