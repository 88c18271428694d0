import 'server-only'
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

/** Sends a mail, or keeps it as a file where there is no mail server. Gives the file's path then. */
export async function deliver(mail: Mail): Promise<string | null> {
  const { SMTP_URL, MAIL_FROM } = environment()
  const message = {
    ...mail,
    from: MAIL_FROM ?? 'Rungs <rungs@localhost>',
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  if (!SMTP_URL) return keep(await written(message))
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
  })
  await transport.sendMail(message)
  return null
}

async function written(message: object): Promise<Buffer> {
  const sent = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail(
    message,
  )
  return sent.message as Buffer
}

async function keep(message: Buffer): Promise<string> {
  const folder = resolve(environment().RUNGS_DATA, 'mail')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${Math.random().toString(36).slice(2, 8)}.eml`
  await writeFile(join(folder, name), message, { mode: 0o600 })
  const kept = (await readdir(folder)).filter((file) => file.endsWith('.eml')).toSorted()
  for (const old of kept.slice(0, -mostKept)) await rm(join(folder, old), { force: true })
  return join(folder, name)
}
