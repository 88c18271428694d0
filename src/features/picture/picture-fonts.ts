import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Latin letters, and those with rarer marks. Each address is written out: so the build finds the file and carries it along. */
const files = [
  {
    name: 'Sign',
    weight: 500,
    url: new URL(
      '../../../node_modules/@fontsource/instrument-sans/files/instrument-sans-latin-500-normal.woff',
      import.meta.url,
    ),
  },
  {
    name: 'Sign',
    weight: 700,
    url: new URL(
      '../../../node_modules/@fontsource/instrument-sans/files/instrument-sans-latin-700-normal.woff',
      import.meta.url,
    ),
  },
  {
    name: 'Sign Extended',
    weight: 500,
    url: new URL(
      '../../../node_modules/@fontsource/instrument-sans/files/instrument-sans-latin-ext-500-normal.woff',
      import.meta.url,
    ),
  },
  {
    name: 'Sign Extended',
    weight: 700,
    url: new URL(
      '../../../node_modules/@fontsource/instrument-sans/files/instrument-sans-latin-ext-700-normal.woff',
      import.meta.url,
    ),
  },
] as const

/** How a picture names them, the first that has a letter being the one that draws it. */
export const fontFamily = 'Sign, "Sign Extended"'

/** Read from the disk once, and kept. */
export function findFonts() {
  loaded ??= Promise.all(
    files.map(async ({ name, weight, url }) => ({ name, weight, data: await readFile(fileURLToPath(url)) })),
  )
  return loaded
}

let loaded: Promise<{ name: string; weight: 500 | 700; data: Buffer }[]> | undefined
