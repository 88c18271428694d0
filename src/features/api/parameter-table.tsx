import type { ApiDocument } from '@/data/api-document'
import type { Say } from '@/ui/messages'
import { boundsIn, descriptionIn, kindIn, type Schema } from './schema-words'

type Operation = NonNullable<NonNullable<ApiDocument['paths']>[string]['get']>
export type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>

/** What may be asked of an operation. */
export function ParameterTable({ parameters, say, shapes }: ParameterTableProps) {
  if (parameters.length === 0) return null
  return (
    <table className="sheet parameters">
      <caption className="sr-only">{say('api.parameters')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('api.parameter')}</th>
          <th scope="col">{say('api.kind')}</th>
          <th scope="col">{say('api.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => {
          const schema = resolved(parameter.schema as Schema, shapes)
          const more = [
            ...(parameter.in === 'path'
              ? [say('api.inPath')]
              : parameter.required
                ? [say('api.mustBeGiven')]
                : []),
            ...boundsIn(schema, say),
          ].join(', ')
          return (
            <tr key={parameter.name}>
              <th scope="row">
                <code translate="no">{parameter.name}</code>
              </th>
              <td>
                {kindIn(schema, say)}
                {more && <span className="quiet">{more}</span>}
              </td>
              <td>{parameter.description ?? descriptionIn(schema)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export type Shapes = Record<string, Schema>
type ParameterTableProps = { parameters: Parameter[]; say: Say; shapes: Shapes }

/** In a table a shape is too small a thing to be linked to: what it is stands there. */
const resolved = (schema: Schema, shapes: Shapes): Schema =>
  typeof schema === 'object' && '$ref' in schema && schema.$ref
    ? (shapes[schema.$ref.split('/').at(-1) ?? ''] ?? schema)
    : schema
