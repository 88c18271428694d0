import { EmptyLadder } from '@/ui/empty-ladder'

type NothingDrawnProps = { says: string; leadsTo: { name: string; address: string } }

/** Why there is nothing to draw, and where to go from here. */
export function NothingDrawn({ says, leadsTo }: NothingDrawnProps) {
  return (
    <div className="empty">
      <EmptyLadder />
      <div>
        <p>{says}</p>
        <a className="button primary" href={leadsTo.address}>
          {leadsTo.name}
        </a>
      </div>
    </div>
  )
}
