import { levelClass } from '@/ui/level-ramp'

const [height, margin] = [560, 70]

/** The ladder as a picture beside the form, "you" at its foot. It says nothing that the page does not. */
export function TallLadder({ rungs }: { rungs: { id: string; name: { words: string } }[] }) {
  const step = rungs.length > 1 ? (height - 2 * margin) / (rungs.length - 1) : 0
  const foot = height - margin
  const middle = foot - step
  return (
    <svg className="tall-ladder" viewBox={`0 0 330 ${height}`} fill="none" aria-hidden="true">
      <path d={`M40 0v${height}M200 0v${height}`} stroke="var(--color-line-2)" strokeWidth="3" />
      <path d={`M40 ${middle}V${height}M200 ${middle}V${height}`} stroke="var(--color-ink)" strokeWidth="3" />
      {rungs.map(({ id, name }, at) => (
        <g key={id} className={levelClass(at + 1, rungs.length)}>
          <rect
            x="28"
            y={foot - at * step - 11}
            width="184"
            height="22"
            rx="2"
            fill="var(--lv)"
            stroke="var(--ll)"
            strokeWidth="1.5"
          />
          <text x="236" y={foot - at * step + 7}>
            {name.words}
          </text>
        </g>
      ))}
      <path d={`M0 ${middle - 12}v24l18-12z`} fill="var(--color-here)" />
    </svg>
  )
}
