import type { Choices } from '@/data/comparison'
import { type Column, columnId } from '@/domain/column'
import type { Locale } from '@/domain/locale'
import { Icon } from '@/ui/icon'
import { levelClass } from '@/ui/level-ramp'
import { type Messages, wordsIn } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { ChoiceLink } from './choice-link'
import { columnName } from './shown-columns'

type ChooserProps = { choices: Choices; picked: Column | null; locale: Locale }

/** Every role at every level that something is asked of it, each a link that makes it a column. */
export function ChooserTable(props: ChooserProps) {
  const { choices, locale } = props
  const words = wordsIn(locale, 'compare')
  return (
    <div>
      <table className="sheet chooser" role="table">
        <caption className="sr-only">{words.chooser}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.role}
            </th>
            <th scope="col" role="columnheader">
              {words.allLevels}
            </th>
            {choices.levels.map(({ id, name }, at) => (
              <th key={id} scope="col" role="columnheader">
                <span className={`swatch ${levelClass(at + 1, choices.levels.length)}`} aria-hidden="true" />
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {choices.roles.map((role) => (
            <tr key={role.id} role="row">
              <th scope="row" role="rowheader">
                {role.name}
              </th>
              <td role="cell">
                <Choice
                  {...props}
                  column={{ role: role.id, level: null }}
                  text={words.allLevels}
                  brief={words.all}
                />
              </td>
              {choices.levels.map(({ id, name }) => (
                <td key={id} role="cell">
                  {role.levels.includes(id) ? (
                    <Choice {...props} column={{ role: role.id, level: id }} text={name} />
                  ) : (
                    <span className="chooser-none">{words.nothingAsked}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
          <tr className="needs-script" role="row">
            <th scope="row" role="rowheader">
              {words.me}
            </th>
            <td role="cell" colSpan={choices.levels.length + 1}>
              <Choice {...props} column="me" text={words.myAnswers} />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

/** `brief` is what stands there on a phone, where a role is one row. */
type ChoiceProps = ChooserProps & { column: Column; text: string; brief?: string }

function Choice({ choices, picked, locale, column, text, brief }: ChoiceProps) {
  const words = wordsIn(locale, 'compare')
  const id = columnId(column)
  const pickedId = picked && columnId(picked)
  const isPicked = id === pickedId
  return (
    <ChoiceLink
      id={id}
      picked={pickedId}
      locale={locale}
      label={
        column === 'me' && !isPicked ? undefined : nameOf(columnName(column, choices, words), isPicked, words)
      }
    >
      {brief === undefined ? (
        text
      ) : (
        <>
          <span className="choice-text">{text}</span>
          <span className="choice-brief">{brief}</span>
        </>
      )}
      {isPicked && <Icon name="check" />}
    </ChoiceLink>
  )
}

const nameOf = (column: string, isPicked: boolean, words: Messages['compare']) =>
  isPicked ? filled(words.unpick, { column }) : column
