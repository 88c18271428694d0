import { levelClass } from './level-ramp'

const [width, gap, height] = [9, 6.5, 18]

/** A ladder lying on its side, first level at the start. Each rung is filled by its share, from 0 to 1. */
export function Meter({ shares }: { shares: number[] }) {
  const length = shares.length * (width + gap) + gap
  return (
    <svg className="meter" width={length} height="20" viewBox={`0 0 ${length} 20`} aria-hidden="true">
      <path className="rail" d={`M0 4.5h${length}M0 15.5h${length}`} />
      {shares.map((share, at) => {
        const x = gap + at * (width + gap)
        const filled = share * height
        return (
          <g key={x} className={levelClass(at + 1, shares.length)}>
            <rect
              className={share > 0 ? 'rung begun' : 'rung'}
              x={x}
              y="1"
              width={width}
              height={height}
              rx="1"
            />
            {share > 0 && (
              <rect className="fill" x={x} y={19 - filled} width={width} height={filled} rx="1" />
            )}
          </g>
        )
      })}
    </svg>
  )
}
