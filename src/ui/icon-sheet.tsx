const shapes = {
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  globe:
    'M2.25 8h11.5M8 2.25c2 2 2.4 4 2.4 5.75S10 11.75 8 13.75C6 11.75 5.6 9.75 5.6 8S6 4.25 8 2.25ZM8 2.25a5.75 5.75 0 1 0 0 11.5 5.75 5.75 0 0 0 0-11.5Z',
  moon: 'M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6Z',
  ladder: 'M4.75 1.75v12.5M11.25 1.75v12.5M4.75 4.5h6.5M4.75 8h6.5M4.75 11.5h6.5',
  search: 'm10.3 10.3 3.4 3.4M7 2.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5Z',
  up: 'M8 13V3.5M4 7.2l4-4 4 4',
  note: 'M8 2.25a5.75 5.75 0 1 0 0 11.5 5.75 5.75 0 0 0 0-11.5ZM8 7.25V11M8 5v.1',
  person:
    'M8 2.5a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5ZM2.75 13.75c.4-2.9 2.5-4.25 5.25-4.25s4.85 1.35 5.25 4.25',
  download: 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.5h10',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  link: 'M6.8 9.2 9.2 6.8M5.4 7.6 3.6 9.4a2.1 2.1 0 0 0 3 3l1.8-1.8M10.6 8.4l1.8-1.8a2.1 2.1 0 0 0-3-3L7.6 5.4',
  fork: 'M4 2.5v5c0 2 4 2 4 4v2m4-11v5c0 2-4 2-4 4',
  tag: 'M2.5 2.5h5l6 6-5 5-6-6ZM5.3 5.2v.1',
  lines: 'M2.75 4.25h10.5M2.75 8h10.5M2.75 11.75h6.5',
  page: 'M3.75 1.75h5.5l3 3v9.5h-8.5ZM9.25 1.75v3h3',
  keyboard: 'M1.75 4.25h12.5v7.5H1.75ZM4 6.5h.1M6.6 6.5h.1M9.3 6.5h.1M12 6.5h.1M5 9.5h6',
} as const

export type IconName = keyof typeof shapes

/** Every picture once, at the top of the page: `Icon` points at them, so that their shapes are not sent as script. */
export function IconSheet() {
  return (
    <svg className="hidden" aria-hidden="true">
      {Object.entries(shapes).map(([name, shape]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 16 16">
          <path d={shape} />
        </symbol>
      ))}
    </svg>
  )
}
