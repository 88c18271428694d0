import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The links that were sent to an address, the latest last, as the app keeps its mails where it has no mail server. */
export function linksFor(email: string): string[] {
  const folder = join(process.env.RUNGS_DATA ?? '.data', 'mail')
  const mails = readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  return mails.filter((mail) => mail.includes(`To: ${email}\n`)).map(linkIn)
}

/** The link in the text of a mail. Long lines of a mail are broken, with "=" at their ends. */
export function linkIn(mail: string): string {
  const text = mail.replace(/=\r?\n/g, '').replaceAll('=3D', '=')
  return /https?:\/\/\S+\/sign-in\/link\?token=[\w&=%.~-]+/.exec(text)?.[0] ?? 'no link in the mail'
}

/** An address that nobody else uses. */
export const someAddress = () => `ada-${Math.random().toString(36).slice(2, 10)}@example.org`
