import type { RungPlan } from '@/domain/plan'
import { levelClass } from './level-ramp'

const [step, height, width] = [22, 11, 116]

type ProgressLadderProps = {
  label: string
  levels: { id: string }[]
  rungs: RungPlan[]
  /** The rank of the person's own level, where they have one in this role. */
  own: number
}

/**
 * One skill as a small ladder: each rung filled by what is done and hatched by what is learned, with dashes around what
 * is optional and a dashed line where nothing is asked.
 */
export function ProgressLadder({ label, levels, rungs, own }: ProgressLadderProps) {
  const tall = levels.length * step + 8
  const topOf = (rank: number) => tall - 4 - rank * step + (step - height) / 2
  return (
    <svg className="progress-ladder" viewBox={`-4 0 136 ${tall}`} role="img" aria-label={label}>
      <path className="rail" d={`M14 2v${tall - 4}M118 2v${tall - 4}`} />
      {levels.map(({ id }, at) => {
        const rung = rungs.find(({ level }) => level === id)
        const top = topOf(at + 1)
        return (
          <g key={id} className={levelClass(at + 1, levels.length)}>
            {rung ? (
              <Rung rung={rung} top={top} />
            ) : (
              <path className="unused" d={`M8 ${top + height / 2}h${width}`} />
            )}
          </g>
        )
      })}
      {own > 0 && <path className="own" d={`M-4 ${topOf(own) - 0.5}v12l8-6z`} />}
    </svg>
  )
}

function Rung({ rung, top }: { rung: RungPlan; top: number }) {
  const { total, done, learning } = rung.coverage
  const share = (part: number) => (total > 0 ? (part / total) * width : 0)
  const [filled, hatched] = [share(done), share(learning)]
  const strokes = Array.from(
    { length: Math.floor(Math.max(0, hatched - 3) / 5) },
    (_, at) => 9 + filled + at * 5,
  )
  return (
    <>
      <rect
        className={rung.requires ? 'rung' : 'rung optional'}
        x="8"
        y={top}
        width={width}
        height={height}
        rx="1"
      />
      {filled > 0 && <rect className="fill" x="8" y={top} width={filled} height={height} rx="1" />}
      {strokes.map((x) => (
        <path key={x} className="learning" d={`M${x} ${top + height - 0.5}l4-10`} />
      ))}
    </>
  )
}
