import 'server-only'
import { z } from 'zod'
import { emailIn } from '@/domain/email'

const mebibyte = 1024 * 1024

const webAddress = z.url({ protocol: /^https?$/, error: 'is not an address like https://rungs.example.org' })
const secretWords = (what: string) => z.string().trim().min(1, `is blank: set it to ${what}, or leave it out`)

const environmentSchema = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: ({ input }) =>
      input === undefined
        ? 'is not set. Start with "npm start", or set it to the address of a Postgres database'
        : 'is not an address like postgresql://user:password@host:5432/rungs',
  }),
  /** The address that the site is known by, for links that leave it. */
  APP_URL: webAddress
    .refine(
      (address) => /^https?:\/\/[^/?#]+\/?$/.test(address),
      'has more than a host: leave out what follows it',
    )
    .optional(),
  /** The folder for what is kept beside the database: mails, where there is no mail server. */
  RUNGS_DATA: z.string().default('.data'),
  /** How much memory the pages that are held for the next reader may take. */
  PAGE_CACHE_BYTES: z.coerce
    .number('is not a number of bytes, such as 67108864')
    .int('is not a whole number of bytes, such as 67108864')
    .positive('is not above zero')
    .default(64 * mebibyte),
  /** How many proxies of the operator stand in front, so that the address of a visitor is known. */
  PROXIES: z.coerce
    .number('is not a number of proxies, such as 1')
    .int('is not a whole number of proxies, such as 1')
    .min(0, 'is below zero')
    .max(10, 'is above 10')
    .default(0),
  /** What sign-in links and the cookies of a sign-in under way are sealed with. */
  AUTH_SECRET: z
    .string()
    .min(32, 'is shorter than 32 characters: make one with "openssl rand -base64 32"')
    .optional(),
  ADMIN_EMAILS: z
    .string()
    .default('')
    .transform((list, context) =>
      list
        .split(',')
        .filter((part) => part.trim() !== '')
        .map(
          (part) => emailIn(part) ?? refused(context, `names "${part.trim()}", which is no e-mail address`),
        ),
    ),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'is not an address like smtp://user:password@mail.example.org:587' })
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(
      (from) => emailIn(/<([^<>]*)>$/.exec(from)?.[1] ?? from) !== null && !/[\r\n]/.test(from),
      'is not a sender like Rungs <rungs@example.org>',
    )
    .optional(),
  GITHUB_ID: secretWords('the client id of the OAuth app').optional(),
  GITHUB_SECRET: secretWords('the client secret of the OAuth app').optional(),
  GITHUB_URL: webAddress.default('https://github.com'),
  OIDC_ISSUER: webAddress.optional(),
  OIDC_CLIENT_ID: secretWords('the client id that the issuer gave').optional(),
  OIDC_CLIENT_SECRET: secretWords('the client secret that the issuer gave').optional(),
  /** What the issuer is called on its button. Without one the button speaks of a company account. */
  OIDC_NAME: z.string().trim().max(60, 'is longer than 60 characters').optional(),
})
export type Environment = z.infer<typeof environmentSchema>

/** Settings that mean something only together. */
const together: (keyof Environment)[][] = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['GITHUB_ID', 'GITHUB_SECRET'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
]

/** The names of all settings that the app reads. */
export const settingNames = Object.keys(environmentSchema.shape)

/** A setting that is missing or malformed, said in one sentence for each. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** The settings of this process. Nothing is read before it is needed: a build has no database. */
export function environment(variables: Record<string, string | undefined> = process.env): Environment {
  const said = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { data, error } = environmentSchema.safeParse(said)
  const faults = [
    ...(error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}.`),
    ...together.flatMap((names) => missingOf(names, said)),
  ]
  if (data && faults.length === 0) return data
  throw new EnvironmentError(faults.join('\n'))
}

/** What signing in is sealed with. Without it nobody can. */
export function requireSecret(): string {
  const { AUTH_SECRET } = environment()
  if (AUTH_SECRET) return AUTH_SECRET
  throw new EnvironmentError(
    'AUTH_SECRET is not set. Start with "npm start", or make one with "openssl rand -base64 32".',
  )
}

function missingOf(names: string[], said: Record<string, string | undefined>): string[] {
  const [missing, given] = [names.filter((name) => !said[name]), names.filter((name) => said[name])]
  if (missing.length === 0 || given.length === 0) return []
  return [
    `${given.join(' and ')} ${given.length > 1 ? 'are' : 'is'} set without ${missing.join(' and ')}: set all of them, or none.`,
  ]
}

function refused(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
