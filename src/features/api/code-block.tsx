/** Code that may be wider than the screen: it scrolls by itself, with the keyboard too. */
export function CodeBlock({ name, code }: { name: string; code: string }) {
  return (
    <section className="code scroller" aria-label={name} tabIndex={0}>
      <pre>
        <code translate="no">{code}</code>
      </pre>
    </section>
  )
}
