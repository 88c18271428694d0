import type { Say } from '@/ui/messages'
import { descriptionIn, fieldsIn, kindIn, type Schema, shapeIn } from './schema-words'

export const shapeAnchor = (shape: string) => `shape-${shape}`

/** The fields of a shape, and those that stand within them. What is a shape of its own is linked to. */
export function SchemaList({ schema, say }: { schema: Schema; say: Say }) {
  return (
    <ul className="fields">
      {fieldsIn(schema).map((field) => (
        <li key={field.name}>
          <p>
            <code translate="no">{field.name}</code> <Kind schema={field.schema} say={say} />
            {field.isOptional && <span className="quiet">, {say('api.optional')}</span>}
          </p>
          {descriptionIn(field.schema) && <p className="quiet">{descriptionIn(field.schema)}</p>}
          {fieldsIn(field.schema).length > 0 && <SchemaList schema={field.schema} say={say} />}
        </li>
      ))}
    </ul>
  )
}

function Kind({ schema, say }: { schema: Schema; say: Say }) {
  const shape = shapeIn(schema)
  const words = kindIn(schema, say)
  if (!shape) return <span className="kind">{words}</span>
  const [before = '', after = ''] = words.split(shape)
  return (
    <span className="kind">
      {before}
      <a href={`#${shapeAnchor(shape)}`} translate="no">
        {shape}
      </a>
      {after}
    </span>
  )
}
