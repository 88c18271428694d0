import type { Locale } from '@/domain/locale'
import { levelClass } from '@/ui/level-ramp'
import { sayIn } from '@/ui/messages'

/** What the boxes of the map mean: their colours are the levels, their edges say what is required. */
export function MapKey({ levels, locale }: { levels: { id: string; name: string }[]; locale: Locale }) {
  const say = sayIn(locale)
  return (
    <ul className="map-key">
      {levels.map(({ id, name }, at) => (
        <li key={id} className={levelClass(at + 1, levels.length)}>
          <span className="swatch" aria-hidden="true" />
          {name}
        </li>
      ))}
      {(['required', 'optional', 'unasked'] as const).map((kind, at) => (
        <li
          key={kind}
          className={`${levelClass(Math.ceil(levels.length / 2), levels.length)} ${at === 0 ? 'first' : ''}`}
        >
          <span className="boxes" aria-hidden="true">
            <b className={kind}>{kind === 'unasked' ? '' : 3}</b>
          </span>
          {say(`roles.key-${kind}`)}
        </li>
      ))}
    </ul>
  )
}
