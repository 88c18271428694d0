/** The first of our languages that an `Accept-Language` header asks for, by its weights; `null` when it asks for none. */
export function preferredLocale<Locale extends string>(
  header: string,
  locales: readonly Locale[],
): Locale | null {
  const asked = header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [language = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((it) => /^\s*q=([\d.]+)\s*$/.exec(it)?.[1]).find(Boolean)
      return {
        language: language.toLowerCase().split('-')[0],
        weight: weight === undefined ? 1 : Number(weight),
      }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  return (
    asked.map(({ language }) => locales.find((it) => it === language)).find((it) => it !== undefined) ?? null
  )
}
