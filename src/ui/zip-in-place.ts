import { zipSync } from 'fflate/browser'

export { strToU8, zipSync } from 'fflate/browser'

/**
 * Packs where it stands. `next.config.ts` gives this to the writer of spreadsheets instead of fflate's own, which packs
 * what is larger than 160 kB in a worker made of a `blob:`: our policy lets none run, and the file would never come.
 */
export function zip(
  files: Record<string, Uint8Array>,
  done: (error: unknown, packed: Uint8Array | null) => void,
) {
  try {
    done(null, zipSync(files))
  } catch (error) {
    done(error, null)
  }
}
