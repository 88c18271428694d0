import 'server-only'
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createTransport } from 'nodemailer'
import { environment } from './env'

export type Mail = { to: string; subject: string; text: string; html: string }

/** Where mails are kept on this machine when there is no mail server: the newest ones. */
const mostKept = 100

const patienceMilliseconds = 15_000

/** Whether mails leave this machine. */
export const hasMailServer = () => environment().SMTP_URL !== undefined

/** Sends a mail, or keeps it as a file to read where there is no mail server. Gives the file's path then. */
export async function deliver(mail: Mail): Promise<string | null> {
  const { SMTP_URL, MAIL_FROM } = environment()
  if (!SMTP_URL) return keep(mail)
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
  })
  await transport.sendMail({
    ...mail,
    from: MAIL_FROM,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return null
}

/** As plain text: in the form that mails travel in, a link is broken into lines and cannot be copied. */
async function keep({ to, subject, text }: Mail): Promise<string> {
  const folder = resolve(environment().RUNGS_DATA, 'mail')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}.txt`
  await writeFile(join(folder, name), `To: ${to}\nSubject: ${subject}\n\n${text}`, { mode: 0o600 })
  const kept = (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted()
  for (const old of kept.slice(0, -mostKept)) await rm(join(folder, old), { force: true })
  return join(folder, name)
}
