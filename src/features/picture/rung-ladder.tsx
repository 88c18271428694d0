import { colour, rungColours } from './picture-colours'

/** What a level asks of the role of a ladder: `null` is nothing at all. */
export type Rung = 'required' | 'optional' | null

type RungLadderProps = { rungs: Rung[]; width: number; height: number }

/** One role as a ladder, first level at the bottom, as the pages draw it: a solid rung is required, a dashed one optional. */
export function RungLadder({ rungs, width, height }: RungLadderProps) {
  const step = height / (rungs.length + 0.6)
  const thick = step * 0.42
  const inset = width * 0.14
  const rail = { stroke: colour('line-2'), strokeWidth: 3 }
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={`M${inset} 0v${height}M${width - inset} 0v${height}`} {...rail} />
      {rungs.map((rung, at) => {
        const { face, edge } = rungColours(at + 1, rungs.length)
        const middle = height - step * (at + 0.8)
        if (rung === 'required')
          return (
            <rect
              key={middle}
              x={1}
              y={middle - thick / 2}
              width={width - 2}
              height={thick}
              rx={2}
              fill={face}
              stroke={edge}
              strokeWidth={2}
            />
          )
        return (
          rung === 'optional' && (
            <path
              key={middle}
              d={`M2 ${middle}h${width - 4}`}
              stroke={edge}
              strokeWidth={4}
              strokeDasharray={dashes(width - 4)}
            />
          )
        )
      })}
    </svg>
  )
}

/** A whole number of dashes, so that a rung ends with one on either side. */
function dashes(length: number): string {
  const dash = length / (Math.max(3, Math.round(length / 14)) * 1.75 - 0.75)
  return `${dash} ${dash * 0.75}`
}
