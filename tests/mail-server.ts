import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What a mail server took, and how to end it. */
export type MailServer = {
  port: number
  mails: { to: string; text: string }[]
  stop: () => Promise<void>
}

/** A mail server that takes every mail and keeps it. */
export async function aMailServer(): Promise<MailServer> {
  const mails: MailServer['mails'] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, { envelope }, done) {
      const text = Buffer.concat(await stream.toArray()).toString('utf8')
      mails.push({ to: envelope.rcptTo.map(({ address }) => address).join(), text })
      done()
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  return { port, mails, stop: () => new Promise((done) => server.close(() => done())) }
}
