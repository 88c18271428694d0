/** Does `work` with a connection of its own. `pg` is loaded here, since the scripts run before it is installed. */
export async function withClient(connectionString, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** The same address with another database. */
export function withDatabase(address, name) {
  const url = new URL(address)
  url.pathname = `/${encodeURIComponent(name)}`
  return url.toString()
}

export const quoted = (identifier) => `"${identifier.replaceAll('"', '""')}"`
