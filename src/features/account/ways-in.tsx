import type { Say } from '@/ui/messages'
import { paths } from '@/ui/paths'

/** A way in through somebody else, and what its operator calls it. */
export type NamedWay = { way: string; name: string | null }

/** The other ways in, below the form. */
export function WaysIn({ ways, to, say }: { ways: NamedWay[]; to: string; say: Say }) {
  if (ways.length === 0) return null
  return (
    <>
      <p className="or">
        <span>{say('account.or')}</span>
      </p>
      {ways.map(({ way, name }) => (
        <form key={way} className="way" method="post" action={paths.auth('signin', way)}>
          <input type="hidden" name="to" value={to} />
          <button type="submit" className="button">
            {name ? say('account.with', { name }) : say('account.withCompany')}
          </button>
        </form>
      ))}
    </>
  )
}
