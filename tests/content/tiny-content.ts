import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A content folder just big enough: two levels, two roles, two topics, and one skill in two languages. */
export const tinyContent: Readonly<Record<string, string>> = {
  'levels.yaml': `# yaml-language-server: $schema=../public/schema/levels.json
junior:
  name: { en: Junior, es: Junior }
  meaning: { en: Works with guidance., es: Trabaja con guía. }
senior:
  name: { en: Senior, es: Senior }
  meaning: { en: Designs across services., es: Diseña varios servicios. }
`,
  'domains.yaml': `# yaml-language-server: $schema=../public/schema/domains.json
backend:
  name: { en: Backend, es: Backend }
  groups:
    messaging:
      name: { en: Messaging, es: Mensajería }
      summary: { en: Passes work on., es: Reparte el trabajo. }
`,
  'roles.yaml': `# yaml-language-server: $schema=../public/schema/roles.json
backend-go:
  family: { en: Backend Developer, es: Desarrollo backend }
  stack: Go
engineer:
  family: { en: Queue Engineer, es: Ingeniería de colas }
  does:
    en:
      - Lays out queues.
      - Watches them.
    es:
      - Define las colas.
      - Las vigila.
`,
  'topics.yaml': `# yaml-language-server: $schema=../public/schema/topics.json
areas:
  brokers:
    name: { en: Brokers, es: Brokers }
    topics: [queues, retries]
topics:
  queues:
    name: { en: Queues, es: Colas }
    meaning: { en: Hold messages., es: Guardan mensajes. }
  retries:
    name: { en: Retries, es: Reintentos }
    meaning: { en: Try again., es: Vuelven a intentar. }
`,
  'skills/queues/en.yaml': `# yaml-language-server: $schema=../../../public/schema/skill.json
name: Queues
summary: Hold work until it is done.
group: messaging
updated: 2026-03-17
topics: [queues]
expectations:
  backend-go:
    junior:
      required: true
      statements:
        publish: Publishes a message.
        consume: { text: Consumes a message., topics: [queues] }
    senior:
      required: false
      statements:
        retry: { text: Retries with a backoff., topics: [queues, retries] }
playbook:
  priority: high
  context: Between the services.
  phases:
    plan: Plan the queues.
  surfaces:
    broker:
      name: Broker
      text: Where queues live.
`,
  'skills/queues/es.yaml': `# yaml-language-server: $schema=../../../public/schema/skill-translation.json
name: Colas
summary: Guardan el trabajo hasta que esté hecho.
expectations:
  backend-go:
    junior:
      publish: Publica un mensaje.
      consume: Consume un mensaje.
    senior:
      retry: Reintenta con espera.
playbook:
  context: Entre los servicios.
  phases:
    plan: Planifica las colas.
  surfaces:
    broker:
      name: Broker
      text: Donde viven las colas.
`,
}

/** The files of a content folder that is still to be written. A change is a text, bytes, or null for a file to leave out. */
export type Change = { [file: string]: string | Uint8Array | null }

/** The tiny content with one passage of one file replaced. */
export function swap(file: string, from: string, to: string): Change {
  const text = tinyContent[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} has no "${from}" to replace`)
  return { [file]: text.replace(from, () => to) }
}

/** Writes the tiny content, changed, into a folder that goes when the test is over. */
export function aContentFolder(change: Change = {}): string {
  const parent = mkdtempSync(path.join(tmpdir(), 'rungs-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  const folder = path.join(parent, 'content')
  for (const [file, text] of Object.entries({ ...tinyContent, ...change })) {
    if (text === null) continue
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return folder
}
