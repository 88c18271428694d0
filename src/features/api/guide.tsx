import type { ReactNode } from 'react'
import { type ProblemKind, problems } from '@/domain/api-problem'
import type { Say } from '@/ui/messages'
import { CodeBlock } from './code-block'

/** The sections of the guide that are a heading and a paragraph, by the names of their words. */
export const guideSections = ['language', 'paging', 'caching', 'browser', 'limits', 'licence'] as const

const marks = { code: (words: ReactNode) => <code translate="no">{words}</code> }

type GuideProps = { base: string; description: string; say: Say }

/** What holds for all operations. */
export function Guide({ base, description, say }: GuideProps) {
  return (
    <>
      <section aria-labelledby="start">
        <h2 id="start">{say('api.start')}</h2>
        <p>{say('api.startText')}</p>
        <CodeBlock name={`${say('api.start')}: curl`} code={`curl ${base}`} />
        <p>{say('api.startRole')}</p>
        <CodeBlock
          name={`${say('api.startRole')} curl`}
          code={`curl "${base}/expectations?role=backend-nodejs&level=senior&required=true"`}
        />
        <p>{say('api.startOld')}</p>
        <CodeBlock
          name={`${say('api.startOld')} curl`}
          code={`curl "${base}/skills/rabbitmq/revisions/1?lang=es"`}
        />
      </section>
      <section aria-labelledby="base">
        <h2 id="base">{say('api.base')}</h2>
        <CodeBlock name={`${say('api.base')}: URL`} code={base} />
        <p>{say('api.baseText')}</p>
        <p>
          <a href={description}>{say('api.openApi')}</a>
        </p>
      </section>
      {guideSections.map((name) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{say(`api.${name}`)}</h2>
          <p>{say.rich(`api.${name}Text`, marks)}</p>
        </section>
      ))}
      <Problems say={say} />
    </>
  )
}

/** Every `type` of a problem leads to its place here. */
function Problems({ say }: { say: Say }) {
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">{say('api.errors')}</h2>
      <p>{say.rich('api.errorsText', marks)}</p>
      <dl className="problems">
        {(Object.keys(problems) as ProblemKind[]).map((kind) => (
          <div key={kind} id={kind}>
            <dt>
              <code translate="no">{kind}</code>{' '}
              {say('api.status', { status: String(problems[kind].status) })}
            </dt>
            <dd>{say(`api.problems.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
