import pg from 'pg'

const rounds = 7
const roles = [
  'backend-php',
  'backend-nodejs',
  'backend-go',
  'backend-rust',
  'backend-python',
  'backend-scala',
]

const askedOfRoles = `select role_id, skill_id, key, level.rank, required,
    array(
      select topic_id from statement_topic named
      where (named.skill_id, named.role_id, named.key) = (statement.skill_id, statement.role_id, statement.key)
    ) as topics
  from statement
  join expectation using (skill_id, role_id, level_id)
  join level on level.id = level_id
  where role_id = any($1)`

/**
 * What a manager asks of a large catalogue, each beside the one plain query that brings the same rows. A page is asked
 * for after everything that is held was dropped, so that it is read and rendered; and then again, as others get it.
 */
const reads = [
  {
    name: 'compare four roles over all skills',
    path: (round) => `/en/compare/${[0, 1, 2, 3].map((at) => roles[(round + at) % roles.length]).join('/')}`,
    sql: askedOfRoles,
    values: (round) => [[0, 1, 2, 3].map((at) => roles[(round + at) % roles.length])],
  },
  {
    name: 'compare two levels over all skills',
    path: (round) => `/en/compare/${roles[round % 6]}.senior/${roles[(round + 1) % 6]}.senior`,
    sql: askedOfRoles,
    values: (round) => [[roles[round % 6], roles[(round + 1) % 6]]],
  },
  {
    name: 'map of skills and roles',
    path: () => '/en/roles/map.json',
    sql: `select skill_id, role_id, level_id, required, count(*) from statement
      join expectation using (skill_id, role_id, level_id) group by 1, 2, 3, 4`,
    values: () => [],
  },
  {
    name: 'a role over all its skills',
    path: (round) => `/en/roles/${roles[round % 6]}`,
    sql: `select skill_id, level_id, required, key, text from statement
      join expectation using (skill_id, role_id, level_id)
      join statement_text using (skill_id, role_id, key)
      where role_id = $1 and locale = 'en' order by skill_id, level_id, statement.position`,
    values: (round) => [roles[round % 6]],
  },
  {
    name: 'a role at one level',
    path: (round) => `/en/roles/${roles[round % 6]}/senior`,
    sql: `select skill_id, required, key, text from statement
      join expectation using (skill_id, role_id, level_id)
      join statement_text using (skill_id, role_id, key)
      where role_id = $1 and level_id = 'senior' and locale = 'en' order by skill_id, statement.position`,
    values: (round) => [roles[round % 6]],
  },
  {
    name: 'a topic',
    path: (round) => `/en/topics/${['dead-letter-queues', 'idempotency', 'saga-pattern'][round % 3]}`,
    sql: `select skill_id, role_id, level_id, required, key, text from statement_topic
      join statement using (skill_id, role_id, key)
      join expectation using (skill_id, role_id, level_id)
      join statement_text using (skill_id, role_id, key)
      where topic_id = $1 and locale = 'en'`,
    values: (round) => [['dead-letter-queues', 'idempotency', 'saga-pattern'][round % 3]],
  },
]

/** What people type, letter by letter, in both languages; with a slip in some. */
const typed = [
  ['en', 'dead letter'],
  ['en', 'retry backoff'],
  ['en', 'designs exactly once'],
  ['en', 'partition key'],
  ['en', 'consumer lag alert'],
  ['en', 'idempotnt'],
  ['en', 'node.js stream'],
  ['en', 'message'],
  ['es', 'colas de mensajes'],
  ['es', 'reintentos'],
  ['es', 'configura particion'],
  ['es', 'esquemas'],
]

/** Milliseconds and ratios, by what was asked. `origin` serves the large catalogue that `url` holds. */
export async function measureFinding({ origin, url }) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const table = {}
    for (const read of reads) table[read.name] = await beside(read, { origin, client })
    table['search as you type'] = await typing({ origin, client })
    return table
  } finally {
    await client.end()
  }
}

async function beside({ path, sql, values }, { origin, client }) {
  const figures = { page: [], held: [], sql: [] }
  for (let round = 0; round <= rounds; round += 1) {
    await client.query(`select pg_notify('content', '*')`)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const page = await timed(() => ask(origin + path(round)))
    const held = await timed(() => ask(origin + path(round)))
    const plain = await timed(() => client.query({ text: sql, values: values(round), rowMode: 'array' }))
    // The first round warms everything up.
    if (round === 0) continue
    figures.page.push(page)
    figures.held.push(held)
    figures.sql.push(plain)
  }
  const [page, held, plain] = [figures.page, figures.held, figures.sql].map((it) => quantile(it, 0.5))
  return {
    'first (ms)': rounded(page),
    'held (ms)': rounded(held),
    'plain SQL (ms)': rounded(plain),
    ratio: Number((page / plain).toFixed(2)),
  }
}

async function typing({ origin, client }) {
  const configs = { en: 'search_english', es: 'search_spanish' }
  const [answers, plain] = [[], []]
  for (const [locale, words] of typed) {
    for (let length = 2; length <= words.length; length += 1) {
      const query = words.slice(0, length).trim()
      answers.push(
        await timed(() => ask(`${origin}/api/v1/search?lang=${locale}&q=${encodeURIComponent(query)}`)),
      )
      const lexemes = query.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
      const tsquery = lexemes.map((word, at) => (at === lexemes.length - 1 ? `${word}:*` : word)).join(' & ')
      plain.push(
        await timed(() =>
          client.query({
            text: `select skill_id, role_id, key, ts_rank(to_tsvector('${configs[locale]}', searchable("text")), asked) as rank
              from (select skill_id, role_id, key, "text", asked
                from statement_text, to_tsquery('${configs[locale]}', $1) asked
                where locale = '${locale}' and to_tsvector('${configs[locale]}', searchable("text")) @@ asked limit 1000) candidates
              order by rank desc limit 30`,
            values: [tsquery],
            rowMode: 'array',
          }),
        ),
      )
    }
  }
  return {
    'first (ms)': rounded(quantile(answers, 0.5)),
    'held (ms)': '',
    'plain SQL (ms)': rounded(quantile(plain, 0.5)),
    ratio: Number((quantile(answers, 0.5) / quantile(plain, 0.5)).toFixed(2)),
    'p95 (ms)': rounded(quantile(answers, 0.95)),
    'p95 SQL (ms)': rounded(quantile(plain, 0.95)),
    asked: answers.length,
  }
}

async function ask(address) {
  const answer = await fetch(address)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
}

async function timed(work) {
  const since = performance.now()
  await work()
  return performance.now() - since
}

const quantile = (figures, share) =>
  figures.toSorted((one, other) => one - other)[
    Math.min(figures.length - 1, Math.floor(figures.length * share))
  ]

const rounded = (milliseconds) => Number(milliseconds.toFixed(1))
