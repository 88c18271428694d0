const longestText = 90
const mark = '…'

/**
 * JSON for people: of every list the first entry, of every long text its beginning, and at most so many lines. What was
 * left out is marked by an ellipsis.
 */
export function cutJson(value: unknown, mostLines: number): { text: string; isCut: boolean } {
  const whole = JSON.stringify(value, null, 2)
  const lines = JSON.stringify(shortened(value), null, 2).replaceAll(`"${mark}"`, mark).split('\n')
  const kept = lines.length > mostLines ? [...lines.slice(0, mostLines), mark] : lines
  const text = kept.join('\n')
  return { text, isCut: text !== whole }
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string')
    return value.length > longestText ? `${value.slice(0, longestText)}${mark}` : value
  if (Array.isArray(value)) return value.length > 1 ? [shortened(value[0]), mark] : value.map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shortened(inner)]))
}
