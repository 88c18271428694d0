import type { IconName } from './icon-sheet'

/** A picture beside words. It says nothing by itself, so it is hidden from assistive technology. */
export function Icon({ name, flips = false }: { name: IconName; flips?: boolean }) {
  return (
    <svg className={flips ? 'icon flips' : 'icon'} aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  )
}
