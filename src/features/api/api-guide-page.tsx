import type { ApiDocument } from '@/data/api-document'
import type { ApiExamples } from '@/data/api-examples'
import { type OperationId, operationTags } from '@/domain/api-operations'
import type { Locale } from '@/domain/locale'
import { type Say, sayIn } from '@/ui/messages'
import { Guide, guideSections } from './guide'
import { hasFields, isListed, OperationSection } from './operation-section'
import type { Shapes } from './parameter-table'
import { SchemaList, shapeAnchor } from './schema-list'
import { descriptionIn } from './schema-words'

type ApiGuidePageProps = { document: ApiDocument; examples: ApiExamples; locale: Locale }

/** The API for people: a guide, then every operation as the OpenAPI document describes it. No script is needed. */
export function ApiGuidePage({ document, examples, locale }: ApiGuidePageProps) {
  const say = sayIn(locale)
  const base = document.servers?.[0]?.url ?? ''
  const shapes = (document.components?.schemas ?? {}) as Shapes
  const chapters = chaptersOf(document)
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{say('api.title')}</h1>
          <p>{say('api.lede')}</p>
        </div>
      </div>
      <div className="catalogue api-guide">
        <Contents chapters={chapters} say={say} />
        <div>
          <div className="read">
            <Guide base={base} description={`${base}/openapi.json`} say={say} />
          </div>
          {chapters.map(({ tag, entries }) => (
            <section key={tag} aria-labelledby={chapterAnchor(tag)}>
              <h2 id={chapterAnchor(tag)}>{say(`api.chapters.${tag}.title`)}</h2>
              <p>{say(`api.chapters.${tag}.text`)}</p>
              {entries.map(({ path, operation }) => (
                <OperationSection
                  key={path}
                  path={path}
                  operation={operation}
                  example={examples[operation.operationId as OperationId]}
                  shapes={shapes}
                  say={say}
                />
              ))}
            </section>
          ))}
          <ShapeList shapes={shapes} say={say} />
        </div>
      </div>
    </>
  )
}

const chapterAnchor = (tag: string) => `chapter-${tag}`

/** The operations by chapter. A chapter without one is left out. */
function chaptersOf({ paths = {} }: ApiDocument) {
  const all = Object.entries(paths).flatMap(([path, { get }]) => (get ? [{ path, operation: get }] : []))
  return operationTags
    .map((tag) => ({ tag, entries: all.filter(({ operation }) => operation.tags?.includes(tag)) }))
    .filter(({ entries }) => entries.length > 0)
}

type Chapters = ReturnType<typeof chaptersOf>

function Contents({ chapters, say }: { chapters: Chapters; say: Say }) {
  return (
    <nav className="domains" aria-label={say('api.onThisPage')}>
      <ul>
        {(['start', 'base', ...guideSections, 'errors'] as const).map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{say(`api.${name}`)}</a>
          </li>
        ))}
        {chapters.map(({ tag, entries }) => (
          <li key={tag}>
            <a href={`#${chapterAnchor(tag)}`}>{say(`api.chapters.${tag}.title`)}</a>
            <ul>
              {entries.map(({ operation }) => (
                <li key={operation.operationId}>
                  <a href={`#${operation.operationId}`}>{operation.summary}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <a href="#shapes">{say('api.shapes')}</a>
        </li>
      </ul>
    </nav>
  )
}

function ShapeList({ shapes, say }: { shapes: Shapes; say: Say }) {
  const listed = Object.entries(shapes)
    .filter(([name]) => !isListed(name))
    .toSorted(([one], [other]) => one.localeCompare(other))
  return (
    <section aria-labelledby="shapes">
      <h2 id="shapes">{say('api.shapes')}</h2>
      <p>{say('api.shapesText')}</p>
      <div className="shapes">
        {listed.map(([name, schema]) => (
          <details key={name} className="fold">
            <summary>
              <h3 translate="no">{name}</h3>
            </summary>
            <div id={shapeAnchor(name)}>
              <p>{descriptionIn(schema)}</p>
              {hasFields(schema) && <SchemaList schema={schema} say={say} />}
            </div>
          </details>
        ))}
      </div>
    </section>
  )
}
