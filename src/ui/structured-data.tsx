import type { Graph, Thing, WithContext } from 'schema-dts'

/**
 * What a page is about, in the words of schema.org, for programs that read it. A browser runs none of it; what a text
 * holds cannot end the block, whatever it says.
 */
export function StructuredData({ data }: { data: Graph | WithContext<Thing> }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, in which nothing is read as markup.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
    />
  )
}
