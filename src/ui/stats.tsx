type Figure = { name: string; count: number; note: string }

/** A few figures in a strip, each beside its words. */
export function Stats({ figures }: { figures: Figure[] }) {
  return (
    <dl className="stats">
      {figures.map(({ name, count, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figure">{count}</dd>
          <dd className="said">{note}</dd>
        </div>
      ))}
    </dl>
  )
}
