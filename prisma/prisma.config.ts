import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// The WebAssembly build of Prisma's own schema engine answers in place of the binary that Prisma would download.
if (!process.env.PRISMA_NATIVE_ENGINE && process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('schema-engine.mjs', import.meta.url))
}

export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/rungs' },
})
