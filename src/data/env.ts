import 'server-only'
import { z } from 'zod'

const mebibyte = 1024 * 1024

const environmentSchema = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: ({ input }) =>
      input === undefined
        ? 'is not set. Start with "npm start", or set it to the address of a Postgres database'
        : 'is not an address like postgresql://user:password@host:5432/rungs',
  }),
  /** The address that the site is known by, for links that leave it. */
  APP_URL: z
    .url({ protocol: /^https?$/, error: 'is not an address like https://rungs.example.org' })
    .optional(),
  /** How much memory the pages that are held for the next reader may take. */
  PAGE_CACHE_BYTES: z.coerce
    .number('is not a number of bytes, such as 67108864')
    .int('is not a whole number of bytes, such as 67108864')
    .positive('is not above zero')
    .default(64 * mebibyte),
})
export type Environment = z.infer<typeof environmentSchema>

/** A setting that is missing or malformed, said in one sentence for each. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** The settings of this process. Nothing is read before it is needed: a build has no database. */
export function environment(variables: Record<string, string | undefined> = process.env): Environment {
  const said = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { data, error } = environmentSchema.safeParse(said)
  if (data) return data
  throw new EnvironmentError(
    error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'),
  )
}
