import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operations } from '@/domain/api-operations'
import { locales } from '@/domain/locale'

/** The rooms of src, from the ground up. A file imports from its own room or from the floors below. */
const floors = [['domain'], ['content', 'ui'], ['data'], ['features'], ['app']]
const floorOf = (room = '') => floors.findIndex((rooms) => rooms.includes(room))

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.startsWith('data/generated/'))

const importsOf = (file: string) =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(/(?<!')(?:from|import\(|import) ?'([^']+)'/g)].map(
    ([, name = '']) => name,
  )

/** A file that stands in no room is one of Next's own doors, and counts as app. */
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? 'app') : 'app')

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(80)
})

test.each(files)('src/%s keeps to its floor', (file) => {
  const room = roomOf(file)
  const [, feature] = file.split('/')
  const imports = importsOf(file)
  const crossing = imports.filter((name) => name.startsWith('@/')).map((name) => name.split('/'))

  expect(floorOf(room)).toBeGreaterThanOrEqual(0)
  expect(crossing.filter(([, other]) => other !== room && floorOf(other) >= floorOf(room))).toEqual([])
  expect(imports.filter((name) => name.startsWith('../'))).toEqual([])
  if (room === 'features') {
    expect(crossing.filter(([, other, name]) => other === 'features' && name !== feature)).toEqual([])
  }
  if (room === 'domain') {
    expect(imports.filter((name) => name !== 'zod' && !name.startsWith('./'))).toEqual([])
  }
})

test('only the data room knows Prisma, SQL and the environment', () => {
  const outside = files.filter((file) => roomOf(file) !== 'data' && file !== 'instrumentation.ts')
  const knowing = outside.filter((file) => {
    const code = readFileSync(`src/${file}`, 'utf8')
    return importsOf(file).some((name) => /prisma|^pg$/.test(name)) || /process\.env/.test(code)
  })

  expect(knowing).toEqual([])
})

test('what the browser runs of the domain loads no zod', () => {
  const start = files.filter((file) => /^['"]use client['"]/.test(readFileSync(`src/${file}`, 'utf8')))
  const reached = new Set<string>()
  const visit = (file: string) => {
    // Of an action the browser gets only its name.
    if (reached.has(file) || /^['"]use server['"]/.test(readFileSync(`src/${file}`, 'utf8'))) return
    reached.add(file)
    for (const name of runtimeImportsOf(file)) {
      const target = resolved(file, name)
      if (target) visit(target)
    }
  }
  for (const file of start) visit(file)

  const loading = [...reached].filter((file) => runtimeImportsOf(file).includes('zod'))
  expect(reached.size).toBeGreaterThan(start.length)
  expect(loading).toEqual([])
})

test('names say what a thing is: no drawers, no barrels, kebab-case', () => {
  const names = files.filter((file) => !file.startsWith('app/')).map((file) => file.split('/').at(-1) ?? '')

  expect(names.filter((name) => /^(utils?|helpers?|lib|misc|common|types|index)\./.test(name))).toEqual([])
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.(tsx?|mjs)$/.test(name))).toEqual([])
})

test('nothing but routes and configuration has a default export', () => {
  const others = files.filter((file) => !file.startsWith('app/') && file !== 'data/page-cache.mjs')

  expect(others.filter((file) => /^export default/m.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([])
})

const matchers = [
  ...(/matcher: \[([^\]]+)\]/.exec(readFileSync('src/proxy.ts', 'utf8'))?.[1] ?? '').matchAll(/'([^']+)'/g),
].map(([, pattern = '']) => pattern)

test('the door for addresses without a language knows every language', () => {
  for (const locale of locales) expect(matchers[0]).toContain(`${locale}(?:/|$)`)
})

test('every page that does not go through the page cache gets its policy at the door, and no other does', () => {
  const pages = files.filter((file) => /^app\/.*\/page\.tsx$/.test(file))
  const atDoor = pages.filter((file) =>
    matchers.slice(1).some((it) => new RegExp(`^${it}$`).test(addressOf(file))),
  )

  expect(atDoor.map(addressOf)).toContain('/en/settings')
  expect(atDoor).toEqual(pages.filter((file) => !goesThroughCache(file)))
})

const addressOf = (page: string) =>
  page
    .replace(/^app|\/\([^)]+\)|\/page\.tsx$/g, '')
    .replace('[locale]', 'en')
    .replace(/\[[^\]]+\]/g, 'some')

/** Pages that Next renders as the same for everybody: by their layout, or because they say so. */
const goesThroughCache = (file: string) =>
  file.includes('/(content)/') || /dynamic = 'force-static'/.test(readFileSync(`src/${file}`, 'utf8'))

test('what answers programs outside /api is the same for everybody, and goes through the page cache', () => {
  const routes = files.filter((file) => file.endsWith('/route.ts') && !file.startsWith('app/api/'))

  expect(
    routes.filter((file) => !/dynamic = 'force-static'/.test(readFileSync(`src/${file}`, 'utf8'))),
  ).toEqual([])
})

const readApi = files.filter((file) => file.startsWith('app/api/v1/'))

test('of what stands under /api, which nobody keeps, a front may keep the read API, and that cannot see who asks', () => {
  const [, kept = ''] = /source: '\/api\/:path\((.+)\)'/.exec(readFileSync('next.config.ts', 'utf8')) ?? []
  const isPrivate = (path: string) => new RegExp(`^${kept}$`).test(path)
  const knowing = ['data/viewer.ts', 'data/session.ts', 'data/account-cookies.ts', 'data/visitor.ts']
  const reached = reachedFrom(readApi)

  expect(
    ['sync', 'account/export', 'plan-shares', 'v1x', 'v10/skills'].filter((it) => !isPrivate(it)),
  ).toEqual([])
  expect(['v1', 'v1/skills', 'v1/skills/rabbitmq'].filter(isPrivate)).toEqual([])
  expect(readApi.length).toBeGreaterThan(10)
  expect([...reached].filter((file) => knowing.includes(file))).toEqual([])
  expect([...reached].filter((file) => importsOf(file).some((name) => /^next\/headers/.test(name)))).toEqual(
    [],
  )
})

test('every operation of the read API has its address, and answers there through the one door', () => {
  const addresses = Object.entries(operations).map(([id, { path }]) => [
    `app/api/v1${path.replace(/\{(\w+)\}/g, '[$1]')}/route.ts`,
    id,
  ])
  const others = ['app/api/v1/[...lost]/route.ts', 'app/api/v1/openapi.json/route.ts']

  expect(readApi.toSorted()).toEqual([...addresses.map(([file]) => file), ...others].toSorted())
  for (const [file, id] of addresses) {
    expect(readFileSync(`src/${file}`, 'utf8')).toContain(`= answering('${id}')`)
  }
})

/** Everything that runs when these files do. */
function reachedFrom(start: string[]): Set<string> {
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const name of runtimeImportsOf(file)) {
      const target = resolved(file, name)
      if (target) visit(target)
    }
  }
  for (const file of start) visit(file)
  return reached
}

/** Imports that are there when the code runs: types are gone by then. */
function runtimeImportsOf(file: string): string[] {
  const code = readFileSync(`src/${file}`, 'utf8')
  return [...code.matchAll(/^(?:import|export) (?!type )(?:[^'"]*? from )?'([^']+)'/gms)]
    .filter(([statement]) => !/^import \{(?:\s*type \w+,?\s*)+\}/.test(statement))
    .map(([, name = '']) => name)
}

function resolved(from: string, name: string): string | undefined {
  const path = name.startsWith('@/')
    ? name.slice(2)
    : name.startsWith('./')
      ? `${from.split('/').slice(0, -1).join('/')}/${name.slice(2)}`
      : null
  return path === null
    ? undefined
    : files.find((file) => file.replace(/\.(tsx?|mjs)$/, '') === path.replace(/\.mjs$/, ''))
}
