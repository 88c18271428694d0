import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { APIRequestContext, Page } from 'playwright/test'
import { parse } from 'yaml'
import { addresses, documents, expect, facts, test } from './fixtures'

const site = process.env.APP_URL ?? ''
const locales = ['en', 'es']
const skills = readdirSync('content/skills')
const contentOf = (file: string) => parse(readFileSync(`content/${file}.yaml`, 'utf8'))
const profiles = locales.flatMap((locale) => skills.map((skill) => `/${locale}/skills/${skill}`))
const pages = addresses.filter((address) => !address.endsWith('nowhere'))
const isOwn = (address: string) => /\/plan(\/|$)/.test(address)

/** Roles, topics and the like are listed; those of their pages that are not built yet cannot be opened. */
const isBuilt = (path: string) => {
  const [, , section] = path.split('/')
  return section === undefined || existsSync(`src/app/[locale]/(content)/${section}`)
}

type Element = { name: string; text: string; attributes: Record<string, string>; children: Element[] }

/** What the browser's own XML parser makes of a document. It fails where the document is not well formed. */
async function parsed(page: Page, xml: string): Promise<Element> {
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'application/xml')
    const fault = document.querySelector('parsererror')
    if (fault) throw new Error(fault.textContent ?? 'not well formed')
    const plain = (element: globalThis.Element): Element => ({
      name: element.nodeName,
      text: element.textContent ?? '',
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      children: [...element.children].map(plain),
    })
    return plain(document.documentElement)
  }, xml)
}

const childrenOf = (element: Element, name: string) => element.children.filter((it) => it.name === name)
const textOf = (element: Element, name: string) => childrenOf(element, name)[0]?.text ?? ''

async function sitemap(page: Page, request: APIRequestContext, locale: string) {
  const root = await parsed(page, await (await request.get(`/${locale}/sitemap.xml`)).text())
  return childrenOf(root, 'url').map((url) => ({
    loc: textOf(url, 'loc'),
    lastmod: textOf(url, 'lastmod'),
    languages: Object.fromEntries(
      childrenOf(url, 'xhtml:link').map(({ attributes }) => [attributes.hreflang, attributes.href]),
    ),
  }))
}

for (const locale of locales) {
  test(`the sitemap in ${locale} lists every skill, role and topic, each in every language`, async ({
    page,
    request,
  }) => {
    const urls = await sitemap(page, request, locale)
    const locs = urls.map(({ loc }) => loc)
    const expected = [
      ...skills.map((skill) => `/skills/${skill}`),
      ...Object.keys(contentOf('roles')).map((role) => `/roles/${role}`),
      ...Object.keys(contentOf('topics').topics).map((topic) => `/topics/${topic}`),
      ...['', '/roles', '/topics', '/compare', '/api'],
    ].map((path) => `${site}/${locale}${path}`)

    expect(expected.filter((address) => !locs.includes(address))).toEqual([])
    expect(new Set(locs).size).toBe(locs.length)
    for (const { loc, languages } of urls) {
      const path = loc.slice(`${site}/${locale}`.length)
      expect(languages).toEqual({
        en: `${site}/en${path}`,
        es: `${site}/es${path}`,
        'x-default': `${site}/en${path}`,
      })
    }
  })

  test(`a skill in the sitemap in ${locale} carries the day of its last change`, async ({
    page,
    request,
  }) => {
    const urls = await sitemap(page, request, locale)
    for (const [skill, { updated }] of Object.entries(facts.skills)) {
      expect(urls).toContainEqual(
        expect.objectContaining({ loc: `${site}/${locale}/skills/${skill}`, lastmod: updated }),
      )
    }
  })

  test(`every address in the sitemap in ${locale} answers, and calls itself canonical`, async ({
    page,
    request,
  }) => {
    test.setTimeout(120_000)
    const built = (await sitemap(page, request, locale)).filter(({ loc }) => isBuilt(new URL(loc).pathname))
    expect(built.length).toBeGreaterThan(skills.length)
    for (const { loc } of built) {
      const answer = await request.get(loc)
      expect(answer.status(), loc).toBe(200)
      const html = await answer.text()
      expect(html, loc).toContain(`<link rel="canonical" href="${loc}"/>`)
      expect(html, loc).not.toMatch(/<meta name="robots" content="noindex/)
    }
  })
}

test('the sitemaps of all languages are named where sitemaps mostly stand', async ({ request }) => {
  const answer = await request.get('/sitemap.xml')

  expect(answer.status()).toBe(200)
  for (const locale of locales) expect(await answer.text()).toContain(`/${locale}/sitemap.xml</loc>`)
})

test('what cannot be decoded is an address where nothing stands', async ({ request }) => {
  for (const address of ['/en/compare/%ff', '/en/skills/%E0%A4%A', '/es/%ff', '/api/v1/skills/%ff']) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
  expect((await request.get('/api/v1/skills/%ff')).headers()['content-type']).toContain(
    'application/problem+json',
  )
})

test('what machines ask for again and again is confirmed by its ETag', async ({ request }) => {
  for (const address of ['/en/sitemap.xml', '/en/words/search', '/en/roles/map.json']) {
    await request.get(address)
    const { etag = '' } = (await request.get(address)).headers()
    expect(etag, address).not.toBe('')
    expect((await request.get(address, { headers: { 'if-none-match': etag } })).status(), address).toBe(304)
  }
})

test('robots are kept from what is somebody’s own, and from nothing that the sitemaps list', async ({
  page,
  request,
}) => {
  const robots = await (await request.get('/robots.txt')).text()
  const valuesOf = (name: string) =>
    [...robots.matchAll(new RegExp(`^${name}: (.+)$`, 'gim'))].map(([, value = '']) => value)
  const isRefused = (path: string) => valuesOf('Disallow').some((prefix) => path.startsWith(prefix))

  expect(valuesOf('Sitemap')).toEqual(locales.map((locale) => `${site}/${locale}/sitemap.xml`))
  const own = ['settings', 'sign-in', 'sign-in/link', 'shared/token', 'plan/growth', 'search', 'compare/a/b']
  for (const path of [...locales.flatMap((locale) => own.map((it) => `/${locale}/${it}`)), '/api/sync']) {
    expect(isRefused(path), path).toBe(true)
  }
  for (const locale of locales) {
    const listed = (await sitemap(page, request, locale)).map(({ loc }) => new URL(loc).pathname)
    expect(listed.filter(isRefused)).toEqual([])
    expect(listed.filter(isOwn)).toEqual([])
  }
  expect(documents.filter(isRefused)).toEqual([])
})

test('a plan, and what somebody compares themselves with, is no page for search engines, and every other page is one', async ({
  request,
}) => {
  for (const address of pages) {
    const html = await (await request.get(address)).text()
    expect(/<meta name="robots" content="noindex"/.test(html), address).toBe(
      isOwn(address) || /\/compare\/.*\bme\b/.test(address),
    )
  }
})

test('every page says where it lives in every language, whatever was asked of it', async ({ request }) => {
  for (const address of pages) {
    const html = await (await request.get(`${address}?level=senior&q=x`)).text()
    const path = address.slice(3).replace(/\/(by-role|matrix)$/, '')
    const links = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)].map(
      ([, language, href]) => [language, href],
    )
    expect(html, address).toContain(`<link rel="canonical" href="${site}${address.slice(0, 3)}${path}"/>`)
    expect(Object.fromEntries(links), address).toEqual({
      en: `${site}/en${path}`,
      es: `${site}/es${path}`,
      'x-default': `${site}/en${path}`,
    })
  }
})

test('a link to any page shows a title, a text and a picture where it is shared', async ({ request }) => {
  const known = new Set<string>()
  for (const address of pages) {
    const html = await (await request.get(address)).text()
    const meta = Object.fromEntries(
      [...html.matchAll(/<meta (?:property|name)="((?:og|twitter|article):[^"]+)" content="([^"]*)"/g)].map(
        ([, name, content = '']) => [name, content],
      ),
    )
    const locale = address.slice(1, 3)
    expect(meta, address).toMatchObject({
      'og:title': expect.stringMatching(/Rungs/),
      'og:description': expect.stringMatching(/.{40}/),
      'og:url': expect.stringMatching(new RegExp(`^${site}/${locale}`)),
      'og:locale': locale === 'en' ? 'en_US' : 'es_ES',
      'og:locale:alternate': locale === 'en' ? 'es_ES' : 'en_US',
      'og:type': address.includes('/skills/') ? 'article' : 'website',
      'og:image:alt': expect.stringMatching(/.{20}/),
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    })
    known.add(meta['og:image'] ?? '')
  }
  expect([...known].toSorted()).toEqual(
    documents
      .filter((address) => address.endsWith('.png'))
      .map((address) => `${site}${address}`)
      .toSorted(),
  )
})

for (const address of documents.filter((it) => it.endsWith('.png'))) {
  test(`${address} is a picture of the size that is shared`, async ({ page, request }) => {
    expect((await request.get(address)).headers()['content-type']).toBe('image/png')
    await page.goto('/en')
    const size = await page.evaluate(async (source) => {
      const image = Object.assign(new Image(), { src: source })
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    }, address)

    expect(size).toEqual([1200, 630])
  })
}

test('what hangs on a skill that does not exist is missing', async ({ request }) => {
  for (const path of ['picture.png', 'feed.xml']) {
    for (const skill of ['nothing', 'catalogue', '..%2Frabbitmq']) {
      expect((await request.get(`/en/skills/${skill}/${path}`)).status()).toBe(404)
    }
  }
  for (const address of ['/fr/feed.xml', '/en/sitemap/2.xml', '/en/sitemap/0.xml', '/en/sitemap/1']) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})

type Block = Record<string, unknown>
const required: Record<string, string[]> = {
  WebSite: ['@id', 'name', 'url', 'inLanguage', 'potentialAction'],
  LearningResource: ['name', 'url', 'inLanguage', 'dateModified', 'license', 'teaches', 'isPartOf'],
  BreadcrumbList: ['itemListElement'],
  DefinedTerm: ['name', 'url'],
  DefinedTermSet: ['@id', 'name', 'url', 'inLanguage'],
  Occupation: ['@id', 'name', 'url', 'skills'],
  WebAPI: ['name', 'description', 'url', 'documentation'],
  ListItem: ['position', 'name', 'item'],
}

/** Every object in a block, however deep. */
const within = (value: unknown): Block[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(Array.isArray(value) ? [] : [value as Block]), ...Object.values(value).flatMap(within)]

async function blocksOf(request: APIRequestContext, address: string): Promise<Block[]> {
  const html = await (await request.get(address)).text()
  return [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(
    ([, json = '']) => within(JSON.parse(json)),
  )
}

test('what pages tell programs has what schema.org asks for, with whole addresses', async ({ request }) => {
  for (const address of pages) {
    const things = await blocksOf(request, address)
    for (const thing of things) {
      const asked = required[String(thing['@type'])] ?? []
      expect(
        asked.filter((name) => thing[name] === undefined),
        `${address} ${thing['@type']}`,
      ).toEqual([])
      for (const name of ['@id', 'url', 'item', 'license', 'urlTemplate']) {
        if (typeof thing[name] === 'string') expect(thing[name]).toMatch(/^https?:\/\/\S+$/)
      }
    }
  }
})

for (const locale of locales) {
  test(`the start page in ${locale} tells how the site is searched`, async ({ request }) => {
    const things = await blocksOf(request, `/${locale}`)

    expect(things).toContainEqual(expect.objectContaining({ '@type': 'WebSite', inLanguage: locale }))
    expect(things).toContainEqual({
      '@type': 'EntryPoint',
      urlTemplate: `${site}/${locale}/search?q={search_term_string}`,
    })
  })

  test(`a profile in ${locale} tells what it teaches, since when, and where it stands`, async ({
    request,
  }) => {
    for (const [skill, { updated }] of Object.entries(facts.skills)) {
      const url = `${site}/${locale}/skills/${skill}`
      for (const view of ['', '/by-role', '/matrix']) {
        const things = await blocksOf(request, `/${locale}/skills/${skill}${view}`)
        const resource = things.find((it) => it['@type'] === 'LearningResource')
        const crumbs = things.filter((it) => it['@type'] === 'ListItem')

        expect(resource).toMatchObject({ url, dateModified: updated, inLanguage: locale })
        expect(crumbs.map(({ position }) => position)).toEqual([1, 2, 3])
        expect(crumbs.at(-1)).toMatchObject({ item: url })
      }
    }
  })
}

/** What RFC 4287 says that a feed and an entry must have. */
function expectAtom(feed: Element, self: string) {
  expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } })
  for (const name of ['id', 'title', 'updated']) expect(childrenOf(feed, name)).toHaveLength(1)
  expect(textOf(childrenOf(feed, 'author')[0] as Element, 'name')).toBe('Rungs')
  const links = childrenOf(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])
  expect(links).toContainEqual(['self', self])

  const entries = childrenOf(feed, 'entry')
  const ids = [textOf(feed, 'id'), ...entries.map((entry) => textOf(entry, 'id'))]
  expect(new Set(ids).size).toBe(entries.length + 1)
  for (const id of ids) expect(id).toMatch(/^tag:[\w.-]+,\d{4}:\S+$/)
  const times = entries.map((entry) => textOf(entry, 'updated'))
  for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(times).toEqual(times.toSorted().toReversed())
  expect(textOf(feed, 'updated')).toBe(times[0])
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'content']) {
      expect(childrenOf(entry, name)).toHaveLength(1)
      expect(textOf(entry, name)).not.toBe('')
    }
    for (const { attributes } of childrenOf(entry, 'link')) expect(attributes.href).toMatch(/^https?:/)
  }
  return entries
}

for (const address of documents.filter((it) => it.endsWith('feed.xml'))) {
  test(`${address} is an Atom feed of the revisions, in its language`, async ({ page, request }) => {
    const answer = await request.get(address)
    const feed = await parsed(page, await answer.text())
    const entries = expectAtom(feed, site + address)
    const [, skill] = /skills\/([^/]+)/.exec(address) ?? []

    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(feed.attributes['xml:lang']).toBe(address.slice(1, 3))
    expect(entries.length).toBeGreaterThanOrEqual(skill ? 1 : skills.length + 1)
    if (skill) {
      const { roles, required, optional } = facts.skills[skill] ?? {}
      const first = textOf(entries.at(-1) as Element, 'content')
      expect(first.match(/\d+/g)?.slice(0, 3)).toEqual([roles, required, optional].map(String))
    }
  })
}

test('who has a feed or a picture already is told so and sent nothing', async ({ request }) => {
  for (const address of documents.filter((it) => /feed\.xml$|\.png$/.test(it))) {
    const { etag = '' } = (await request.get(address)).headers()
    const again = await request.get(address, { headers: { 'if-none-match': etag } })

    expect([etag === '', again.status(), (await again.body()).length], address).toEqual([false, 304, 0])
    expect(again.headers().etag).toBe(etag)
  }
})

for (const address of profiles) {
  test(`${address} leads to its feed, in its head and at its foot`, async ({ page }) => {
    await page.goto(address)
    const name = address.startsWith('/en') ? 'Follow changes by feed' : 'Sigue los cambios por feed'

    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
      'href',
      `${site}${address}/feed.xml`,
    )
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', `${address}/feed.xml`)
  })
}

test('the site can be kept on the screen of a phone, with its own mark and in its language', async ({
  request,
  page,
}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}`)
    const address = await page.locator('link[rel=manifest]').getAttribute('href')
    const manifest = await (await request.get(address ?? '')).json()
    expect(manifest).toMatchObject({ lang: locale, start_url: `/${locale}` })
    const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href')
    const icons = [...manifest.icons.map(({ src }: { src: string }) => src), touch, '/favicon.ico']
    for (const icon of icons) {
      const answer = await request.get(icon)
      expect([icon, answer.status(), (answer.headers()['content-type'] ?? '').split('/')[0]]).toEqual([
        icon,
        200,
        'image',
      ])
    }
  }
})
