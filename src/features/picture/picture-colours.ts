import { levelPlace } from '@/ui/level-ramp'

/** Lightness, chroma and hue, as in `oklch()`. */
export type Oklch = readonly [number, number, number]

/** The tokens of the theme in daylight. What draws the pictures reads no custom properties, and no `oklch()`. */
export const tokens = {
  paper: [0.99, 0.002, 200],
  ink: [0.235, 0.015, 240],
  'ink-2': [0.43, 0.015, 240],
  line: [0.88, 0.006, 220],
  'line-2': [0.62, 0.012, 230],
  here: [0.53, 0.185, 33],
  'level-1': [0.88, 0.1, 97],
  'level-2': [0.755, 0.12, 135],
  'level-3': [0.63, 0.105, 185],
  'level-4': [0.505, 0.115, 245],
  'level-5': [0.38, 0.125, 297],
  'level-1-line': [0.6, 0.1, 90],
  'level-2-line': [0.56, 0.12, 138],
  'level-3-line': [0.52, 0.09, 187],
  'level-4-line': [0.505, 0.115, 245],
  'level-5-line': [0.38, 0.125, 297],
} as const satisfies Record<string, Oklch>

export const colour = (token: keyof typeof tokens) => hexOf(tokens[token])

/** The face of a rung and its edge, sampled from the ramp as everywhere else. */
export function rungColours(rank: number, levels: number): { face: string; edge: string } {
  const { below, above } = levelPlace(rank, levels)
  return {
    face: hexOf(between(ramp(below, ''), ramp(above, ''))),
    edge: hexOf(between(ramp(below, '-line'), ramp(above, '-line'))),
  }
}

const ramp = (place: number, part: '' | '-line'): Oklch =>
  tokens[`level-${place}${part}` as keyof typeof tokens]

/** What `color-mix(in oklch, …)` gives. No two neighbours of the ramp are half a circle apart. */
const between = (one: Oklch, other: Oklch): Oklch => [
  (one[0] + other[0]) / 2,
  (one[1] + other[1]) / 2,
  (one[2] + other[2]) / 2,
]

/** As a screen shows it, in sRGB. The numbers are those of the definition of Oklab. */
export function hexOf([lightness, chroma, hue]: Oklch): string {
  const angle = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${channels.map(hexByte).join('')}`
}

function hexByte(linear: number): string {
  const light = Math.min(1, Math.max(0, linear))
  const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0')
}
