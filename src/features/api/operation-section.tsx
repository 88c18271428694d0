import type { ApiDocument } from '@/data/api-document'
import type { ApiExample } from '@/data/api-examples'
import type { Say } from '@/ui/messages'
import { CodeBlock } from './code-block'
import { cutJson } from './cut-json'
import { type Parameter, ParameterTable, type Shapes } from './parameter-table'
import { SchemaList, shapeAnchor } from './schema-list'
import { fieldsIn, type Schema, shapeIn } from './schema-words'

const mostLines = 32

type Operation = NonNullable<NonNullable<ApiDocument['paths']>[string]['get']>
type OperationSectionProps = {
  path: string
  operation: Operation
  example: ApiExample | undefined
  shapes: Shapes
  say: Say
}

/** One operation, folded: what it takes and gives on one side, an example that answers on the other. */
export function OperationSection({ path, operation, example, shapes, say }: OperationSectionProps) {
  const { operationId = '', summary, description, parameters = [] } = operation
  const shape = shapeIn(answerOf(operation))
  return (
    <article aria-labelledby={`${operationId}-name`}>
      <details className="fold">
        <summary>
          <h3 id={`${operationId}-name`}>{summary}</h3>
          <code translate="no">
            <b>GET</b> {path}
          </code>
        </summary>
        {/* The anchor stands within: a browser opens what hides the place that an address names. */}
        <div className="operation" id={operationId}>
          <div>
            <p>{description}</p>
            <ParameterTable parameters={parameters as Parameter[]} say={say} shapes={shapes} />
            {shape && shapes[shape] && <AnswerShape shape={shape} schema={shapes[shape]} say={say} />}
          </div>
          {example && <Example example={example} name={summary ?? operationId} say={say} />}
        </div>
      </details>
    </article>
  )
}

function AnswerShape({ shape, schema, say }: { shape: string; schema: Schema; say: Say }) {
  if (isListed(shape)) {
    return (
      <details>
        <summary>{say('api.schema')}</summary>
        <SchemaList schema={schema} say={say} />
      </details>
    )
  }
  return (
    <p className="answer-shape">
      {say('api.schema')}:{' '}
      <a href={`#${shapeAnchor(shape)}`} translate="no">
        {shape}
      </a>
    </p>
  )
}

/** The parts of lists differ in their entries alone: what one holds stands with its operation, and is no shape to link to. */
export const isListed = (shape: string) => /Page$/.test(shape) || shape === 'Levels'

function Example({ example, name, say }: { example: ApiExample; name: string; say: Say }) {
  const { text, isCut } = cutJson(example.body, mostLines)
  return (
    <div className="example">
      <p className="label">{say('api.exampleRequest')}</p>
      <CodeBlock name={`${say('api.exampleRequest')}: ${name}`} code={`curl "${example.url}"`} />
      <p>
        <a href={example.url} aria-label={`${say('api.try')}: ${name}`}>
          {say('api.try')}
        </a>
      </p>
      <p className="label">{say(isCut ? 'api.exampleCut' : 'api.exampleAnswer')}</p>
      {example.body === null ? (
        <p>{say('api.exampleMissing')}</p>
      ) : (
        <CodeBlock name={`${say('api.exampleAnswer')}: ${name}`} code={text} />
      )}
    </div>
  )
}

function answerOf({ responses }: Operation): Schema | undefined {
  const answer = responses?.['200']
  const content = answer && 'content' in answer ? answer.content : undefined
  return content?.['application/json']?.schema as Schema | undefined
}

/** Whether a shape has fields to list. */
export const hasFields = (schema: Schema) => fieldsIn(schema).length > 0
