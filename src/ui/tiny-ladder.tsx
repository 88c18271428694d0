import { levelClass } from './level-ramp'

type TinyLadderProps = { label: string; id: string; required: boolean[] }

const step = 13

/** One role as a small ladder, first level at the bottom: a solid rung is required, a dashed one optional. */
export function TinyLadder({ label, id, required }: TinyLadderProps) {
  const height = required.length * step + 9
  return (
    <span className="mini" data-mini={id}>
      <svg viewBox={`0 0 30 ${height}`} aria-hidden="true">
        <path className="rail" d={`M6 1v${height - 2}M24 1v${height - 2}`} />
        {required.map((isRequired, at) => {
          const rung = height - 5 - (at + 1) * step + 6
          const level = levelClass(at + 1, required.length)
          return isRequired ? (
            <rect key={rung} className={`tiny-required ${level}`} y={rung} />
          ) : (
            <path key={rung} className={`tiny-optional ${level}`} d={`M3 ${rung + 2.75}h24`} />
          )
        })}
      </svg>
      <span>{label}</span>
    </span>
  )
}
