import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { environment, settingNames } from '@/data/env'

const address = 'postgresql://rungs:secret@127.0.0.1:5432/rungs'

test('what is not set has a value that works, but for the database', () => {
  expect(environment({ DATABASE_URL: address })).toEqual({
    DATABASE_URL: address,
    PAGE_CACHE_BYTES: 67_108_864,
    RUNGS_DATA: '.data',
    PROXIES: 0,
    ADMIN_EMAILS: [],
    GITHUB_URL: 'https://github.com',
  })
})

test('what is set counts', () => {
  expect(environment({ DATABASE_URL: address, PAGE_CACHE_BYTES: '1000' }).PAGE_CACHE_BYTES).toBe(1000)
})

test.each([undefined, ''])('a database that is not named (%j) is told in one sentence', (value) => {
  expect(() => environment({ DATABASE_URL: value })).toThrow(
    /^DATABASE_URL is not set\. Start with "npm start", or .+\.$/,
  )
})

test.each(['localhost:5432/rungs', 'mysql://localhost/rungs', 'rungs'])(
  '%s is not the address of a Postgres',
  (value) => {
    expect(() => environment({ DATABASE_URL: value })).toThrow(
      /^DATABASE_URL is not an address like postgresql:.+\.$/,
    )
  },
)

test.each(['much', '1.5', '-1', '0'])('%s bytes of memory is refused', (value) => {
  expect(() => environment({ DATABASE_URL: address, PAGE_CACHE_BYTES: value })).toThrow(
    /^PAGE_CACHE_BYTES is not .+\.$/,
  )
})

test.each([
  ['APP_URL', 'rungs.example.org', 'is not an address like https://rungs.example.org'],
  ['APP_URL', 'https://example.org/rungs', 'has more than a host: leave out what follows it'],
  ['PROXIES', 'two', 'is not a number of proxies, such as 1'],
  ['PROXIES', '-1', 'is below zero'],
  ['AUTH_SECRET', 'short', 'is shorter than 32 characters: make one with "openssl rand -base64 32"'],
  ['ADMIN_EMAILS', 'ada@example.org, eve', 'names "eve", which is no e-mail address'],
  ['GITHUB_URL', 'github.com', 'is not an address like https://rungs.example.org'],
])('%s=%s is refused', (name, value, fault) => {
  expect(() => environment({ DATABASE_URL: address, [name]: value })).toThrow(`${name} ${fault}.`)
})

test.each([
  [{ SMTP_URL: 'smtp://mail' }, 'SMTP_URL is set without MAIL_FROM: set all of them, or none.'],
  [{ GITHUB_SECRET: 'a' }, 'GITHUB_SECRET is set without GITHUB_ID: set all of them, or none.'],
  [
    { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'a' },
    'OIDC_ISSUER and OIDC_CLIENT_ID are set without OIDC_CLIENT_SECRET: set all of them, or none.',
  ],
])('%j is half of something', (variables, fault) => {
  expect(() => environment({ DATABASE_URL: address, ...variables })).toThrow(fault)
})

test.each([
  ['smtp://user:password@mail.example.org:587', 'Rungs <rungs@example.org>'],
  ['smtps://mail.example.org', 'rungs@example.org'],
])('mail through %s from %s', (url, from) => {
  expect(environment({ DATABASE_URL: address, SMTP_URL: url, MAIL_FROM: from })).toMatchObject({
    SMTP_URL: url,
    MAIL_FROM: from,
  })
})

test('a sender that would begin another header is refused', () => {
  const from = 'Rungs\nBcc: eve@evil.example <rungs@example.org>'
  expect(() => environment({ DATABASE_URL: address, SMTP_URL: 'smtp://mail', MAIL_FROM: from })).toThrow(
    'MAIL_FROM is not a sender like Rungs <rungs@example.org>.',
  )
})

test('the addresses of administrators are read however they are written', () => {
  const { ADMIN_EMAILS } = environment({
    DATABASE_URL: address,
    ADMIN_EMAILS: ' Ada@Example.org ,, eve@example.org,',
  })
  expect(ADMIN_EMAILS).toEqual(['ada@example.org', 'eve@example.org'])
})

test('all that is wrong is told at once, a line each', () => {
  expect(() => environment({ PAGE_CACHE_BYTES: 'much', AUTH_SECRET: 'short', GITHUB_ID: 'a' })).toThrow(
    /^DATABASE_URL .+\.\nPAGE_CACHE_BYTES .+\.\nAUTH_SECRET .+\.\nGITHUB_ID .+\.$/,
  )
})

test('no secret stands in what is said of a fault', () => {
  const said = () =>
    environment({
      DATABASE_URL: 'mysql://ada:hidden@db/x',
      AUTH_SECRET: 'hidden',
      SMTP_URL: 'http://a:hidden@b',
    })
  expect(said).toThrow()
  expect(said).not.toThrow(/hidden/)
})

describe('.env.example', () => {
  const text = readFileSync('.env.example', 'utf8')
  const named = [...text.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name)

  test('names every setting that the app or a script reads, once', () => {
    const ofScripts = ['PORT', 'HOST', 'CHROMIUM_PATH']
    expect(named.toSorted()).toEqual([...settingNames, ...ofScripts].toSorted())
  })

  test('says of each what it does', () => {
    const lines = text.split('\n')
    const unexplained = lines.filter(
      (line, at) => /^#? ?[A-Z][A-Z_]+=/.test(line) && !/^# \w.{20}/.test(lines[at - 1] ?? ''),
    )
    expect(unexplained).toEqual([])
  })

  test('misses none that stands in the code', () => {
    const code = ['src', 'scripts']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
      )
      .filter((file) => /\.(mjs|tsx?)$/.test(file) && !file.includes('generated'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/process\.env\.([A-Z_]+)/g)])
      .map(([, name = '']) => name)
    const ofTools = /^(NODE_ENV|NEXT_\w+|NEXTAUTH_URL|PATH|CI|DEBUG|TEST_DATABASE_SERVER|PRISMA_\w+)$/

    expect(code.length).toBeGreaterThan(5)
    expect(code.filter((name) => !ofTools.test(name) && !named.includes(name))).toEqual([])
  })
})
