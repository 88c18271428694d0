import 'server-only'
import { sourceLocale } from '@/domain/locale'
import { localeOfPath, ownPath } from '@/domain/own-path'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { appUrl } from './app-url'
import { linkMinutes } from './link'
import { deliver } from './mail'

/**
 * Sends the link that signs `email` in and leads to `callback`, in the language of that page. The link leads to a page
 * of ours with a button: programs that look into mails follow links, and would use it up.
 */
export async function sendLink(email: string, token: string, callback: string): Promise<void> {
  const { pathname, search, hash } = new URL(callback, appUrl())
  const to = ownPath(pathname + search + hash) ?? undefined
  const locale = (to && localeOfPath(to)) || sourceLocale
  const link = new URL(paths.signInLink(locale, token, to), appUrl()).href
  const kept = await deliver({ to: email, ...mailOf(locale, link) })
  // Whom the link is for stands in the file, not in the log.
  if (kept) console.log(`A sign-in link, kept in ${kept}:\n  ${link}`)
}

function mailOf(locale: Parameters<typeof sayIn>[0], link: string) {
  const say = sayIn(locale)
  const site = appUrl().host
  const minutes = linkMinutes
  const [hello, rest] = [say('account.mailHello', { site }), say('account.mailRest', { minutes })]
  return {
    subject: say('account.mailSubject', { site }),
    text: `${hello}\n\n${link}\n\n${rest}\n`,
    html: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body style="font:16px/1.5 sans-serif;max-width:36em">
<p>${hello}</p>
<p><a href="${link.replaceAll('&', '&amp;')}" style="display:inline-block;padding:.6em 1.2em;background:#1d262c;color:#fff;text-decoration:none;border-radius:3px">${say('account.mailButton')}</a></p>
<p>${rest}</p>
<p style="color:#566">${say('account.mailPaste')}<br>${link.replaceAll('&', '&amp;')}</p></body></html>`,
  }
}
