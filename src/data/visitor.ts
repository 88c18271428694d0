import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { environment } from './env'

const peerHeader = 'x-rungs-peer'

/**
 * Has every request say who is at the other end of its connection. What a visitor writes into that header is replaced,
 * so it can be trusted, unlike `X-Forwarded-For`.
 */
export function notePeers() {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[peerHeader] = request.socket.remoteAddress ?? ''
  })
}

/**
 * The network address of a visitor: the other end of the connection, or, behind proxies of the operator, what the
 * outermost of them saw. An IPv6 network counts as one visitor, because its owner has every address of it.
 */
export function visitorOf(headers: Headers): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const hops = [...forwarded.filter(Boolean), headers.get(peerHeader) || 'unknown']
  const address = hops.at(-1 - environment().PROXIES) ?? hops[0] ?? 'unknown'
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return plain.includes(':') ? networkOf(plain) : plain
}

/** The first 64 bits of an IPv6 address. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const start = head.split(':').filter(Boolean)
  const end = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0')
  return [...start, ...zeros, ...end]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}
