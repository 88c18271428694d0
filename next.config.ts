import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  // `npm start` keeps each build in a folder of its own, so that one that is being served is never changed.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  cacheHandler: fileURLToPath(new URL('./src/data/page-cache.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  // `npm test` checks types, of the tests too; somebody who only starts the app does not wait for that.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: {
      // React has had the hook itself since 18: what TanStack's store brings for older ones need not be sent.
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
      // The writer of spreadsheets packs without a worker, which the policy of our pages would not let run.
      fflate: './src/ui/zip-in-place.ts',
    },
  },
  // Next makes a route of its own of whatever is called sitemap.xml, and it would make ours while building.
  rewrites: async () => [
    { source: '/sitemap.xml', destination: '/en/sitemap/languages.xml' },
    { source: '/:locale/sitemap.xml', destination: '/:locale/sitemap/all.xml' },
  ],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      ],
    },
    // Pages that are held for everybody say so themselves, in src/data/page-cache.mjs. Pages that are somebody's own
    // are `private, no-store` by Next, and the read API says itself how long it keeps. That leaves what else machines ask
    // for,
    {
      source: '/api/:path((?!v1(?:/|$)).*)',
      headers: [{ key: 'Cache-Control', value: 'private, no-store' }],
    },
    // and parts of pages that are fetched ahead, which Next would let a front keep for a year.
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'next-router-segment-prefetch' }],
      headers: [{ key: 'Cache-Control', value: 'private, no-store' }],
    },
    {
      // Whoever has the address may read the plan: it goes nowhere. That nobody keeps the page is said by the page.
      source: '/:locale/shared/:path*',
      headers: [
        { key: 'Referrer-Policy', value: 'no-referrer' },
        { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
      ],
    },
    // A link that signs in is told to no other site. A form of ours still says where it comes from.
    { source: '/:locale/sign-in/link', headers: [{ key: 'Referrer-Policy', value: 'same-origin' }] },
  ],
}

export default nextConfig
