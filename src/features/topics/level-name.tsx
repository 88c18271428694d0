import { levelClass } from '@/ui/level-ramp'

type LevelNameProps = { rank: number; levels: number; name: string; lang?: string }

/** A level as its colour and its name, always together. */
export function LevelName({ rank, levels, name, lang }: LevelNameProps) {
  return (
    <span className={`level-name ${levelClass(rank, levels)}`}>
      <span className="swatch" aria-hidden="true" />
      <span lang={lang}>{name}</span>
    </span>
  )
}
