import type { Messages } from '@/ui/messages'
import type { ShownStatement } from './profile-data'

/** The statements of a cell as prose. What is not translated says so and carries its own language. */
export function Description({
  statements,
  words,
}: {
  statements: ShownStatement[]
  words: Messages['view']
}) {
  const isWhole = statements.every(({ lang, outdated }) => !lang && !outdated)
  if (isWhole) return <p>{statements.map((statement) => statement.words).join(' ')}</p>

  const fallback = statements.find(({ lang }) => lang)?.lang
  return (
    <div className={fallback ? 'fallback' : undefined}>
      <p>
        {statements.map(({ key, words: text, lang }) => (
          <span key={key} lang={lang} dir={lang ? 'auto' : undefined}>
            {text}{' '}
          </span>
        ))}
      </p>
      <span className="fallback-mark" data-export-skip>
        {fallback ? (
          <>
            <span className="uppercase">{fallback}</span> {words.untranslated}
          </>
        ) : (
          words.outdated
        )}
      </span>
    </div>
  )
}
