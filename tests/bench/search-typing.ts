import { findResults } from '@/data/search'
import { locales } from '@/domain/locale'

/**
 * How long an answer takes as somebody types, letter by letter, in the database that `DATABASE_URL` names:
 * `tsx --conditions=react-server tests/bench/search-typing.ts`.
 */
const typed = {
  en: [
    'dead letter queue',
    'rabitmq exchange',
    'configures the broker',
    'message',
    'schema registry',
    'kafka',
  ],
  es: ['cola de mensajes', 'configuracion', 'intercambio', 'patrones de reintento', 'esquemas', 'kafak'],
}
const filters = { domain: null, role: null, level: null, required: false }
const narrow = { ...filters, role: 'backend-php', level: 'senior', required: true }

const took: { ms: number; said: string }[] = []
for (const round of ['cold', 'warm']) {
  for (const locale of locales) {
    for (const text of typed[locale]) {
      for (let end = 1; end <= text.length; end++) {
        for (const by of [filters, narrow]) {
          const start = performance.now()
          await findResults({ words: text.slice(0, end), ...by }, locale)
          const ms = performance.now() - start
          if (round === 'warm')
            took.push({ ms, said: `${locale} "${text.slice(0, end)}"${by.role ? ' narrowed' : ''}` })
        }
      }
    }
  }
}

took.sort((one, other) => one.ms - other.ms)
const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))]?.ms.toFixed(1)
console.log(`${took.length} answers: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`)
for (const { ms, said } of took.slice(-8)) console.log(`${ms.toFixed(1)} ms  ${said}`)
process.exit(0)
