/** What a browser calls itself names older ones too, so the more particular stand first. */
const browsers: [name: string, mark: RegExp][] = [
  ['Edge', /\bEdgA?(iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Headless)?(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
]
const systems: [name: string, mark: RegExp][] = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(iPhone|iPad|iPod)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
]

/** The browser and the system that a `User-Agent` names, `null` where it names none that we know. */
export const namesIn = (agent: string | null) => ({
  browser: nameIn(browsers, agent),
  system: nameIn(systems, agent),
})

const nameIn = (known: [string, RegExp][], agent: string | null) =>
  known.find(([, mark]) => mark.test(agent ?? ''))?.[0] ?? null
