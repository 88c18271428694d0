/**
 * What a page may load and run: only what is ours, and of the scripts that stand in the page itself only those that
 * `allowed` names, by hash or by nonce.
 */
export const contentPolicy = (allowed) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...allowed].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
