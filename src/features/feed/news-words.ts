import type { RevisionNews } from '@/data/revision-news'
import { newsKinds } from '@/domain/revision-summary'
import type { Say } from '@/ui/messages'
import { markup } from './markup'

/** How many statements an entry quotes. It says how many more there are. */
const mostQuoted = 10

export const newsTitle = (news: RevisionNews, say: Say) =>
  say('feed.revision', {
    name: news.kind === 'catalogue' ? say('feed.catalogue') : news.name,
    number: news.number,
  })

/** What a revision changed in words: how much of what, the statements with their new words, and why. */
export function newsHtml(news: RevisionNews, say: Say): string {
  return [
    paragraph(whatHappened(news, say)),
    news.kind === 'skill' ? quotes(news.summary.statements, say) : '',
    paragraph(news.origin === 'import' ? say('feed.imported') : news.reason),
  ].join('')
}

function whatHappened(news: RevisionNews, say: Say): string {
  if (news.kind === 'first-skill') return say('feed.first', news.state)
  if (news.kind === 'catalogue') return say('feed.entries', news.entries)
  const { counts } = news.summary
  const said = newsKinds.flatMap((kind) => {
    const count = counts[kind]
    return count ? [say(`feed.${kind}`, { count })] : []
  })
  return said.length > 0 ? `${said.join('; ')}.` : say('feed.nothing')
}

type Quoted = Extract<RevisionNews, { kind: 'skill' }>['summary']['statements']

function quotes(statements: Quoted, say: Say): string {
  if (statements.length === 0) return ''
  const items = statements.slice(0, mostQuoted).map(({ what, role, level, words }) => {
    const place = say(`feed.quote-${what}`, { role, level })
    return `<li>${markup(place)} ${what === 'removed' ? `<del>${markup(words)}</del>` : markup(words)}</li>`
  })
  const left = statements.length - items.length
  if (left > 0) items.push(`<li>${markup(say('feed.more', { count: left }))}</li>`)
  return `<ul>${items.join('')}</ul>`
}

const paragraph = (text: string) => (text ? `<p>${markup(text)}</p>` : '')
