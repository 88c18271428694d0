import type { AskingRole, Topic } from '@/data/topic'
import { columnId } from '@/domain/column'
import type { Locale } from '@/domain/locale'
import { levelClass } from '@/ui/level-ramp'
import { listIn } from '@/ui/lists'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { RequirementBadge } from '@/ui/requirement-badge'
import { RoleName } from '@/ui/role-name'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import { CellLink } from './cell-link'
import { LevelName } from './level-name'
import { shownRoleOf } from './shown-topic'
import { searchOf, wholeTopic } from './topic-view'

type AskingTableProps = { topic: Topic; locale: Locale }

/** The roles that are asked a topic, by level: those that need it earliest first. */
export function AskingTable({ topic, locale }: AskingTableProps) {
  const say = sayIn(locale)
  const { asking, unasked, levels } = topic
  return (
    <>
      <section className="scroller" aria-labelledby="asking" tabIndex={0}>
        <table className="sheet asking-roles" role="table">
          <caption id="asking" className="sr-only">
            {say('topics.askingCaption', { topic: topic.name.words })}
          </caption>
          <colgroup>
            <col className="col-role" />
            <col className="col-from" />
            {levels.map(({ id }) => (
              <col key={id} />
            ))}
            <col className="col-count" />
          </colgroup>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader" data-key="role">
                {say('topics.role')}
              </th>
              <th scope="col" role="columnheader" data-key="required-from">
                {say('topics.requiredFrom')}
              </th>
              {levels.map(({ id, rank, name }) => (
                <th
                  key={id}
                  scope="col"
                  role="columnheader"
                  data-key={id}
                  className={levelClass(rank, levels.length)}
                >
                  <span className="swatch" aria-hidden="true" />
                  <Words text={name} locale={locale} />
                </th>
              ))}
              <th scope="col" role="columnheader" className="number" data-key="statements">
                {say('topics.statements')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {asking.map((role) => (
              <Row key={role.id} role={role} topic={topic} locale={locale} />
            ))}
          </tbody>
        </table>
      </section>
      {unasked.length > 0 && (
        <p className="unasked">
          {say('topics.unasked', {
            count: unasked.length,
            roles: listIn(
              locale,
              unasked.map((role) => shownRoleOf(role).name),
            ),
          })}
        </p>
      )}
    </>
  )
}

function Row({ role, topic, locale }: AskingTableProps & { role: AskingRole }) {
  const say = sayIn(locale)
  const { levels } = topic
  const from = levels.find(({ rank }) => rank === role.requiredFrom)
  const shown = shownRoleOf(role)
  return (
    <tr role="row" data-role={role.id} data-key={role.id}>
      <th scope="row" role="rowheader" data-export={shown.name}>
        <SoftLink href={paths.role(locale, role.id)}>
          <RoleName role={shown} />
        </SoftLink>
        <span className="tag here own-tag">{say('topics.yourRole')}</span>
      </th>
      <td role="cell" className="is-from" data-label={from && say('topics.requiredFrom')}>
        {from ? (
          <LevelName rank={from.rank} levels={levels.length} name={from.name.words} />
        ) : (
          <span className="text-ink-2">{say('topics.onlyOptional')}</span>
        )}
      </td>
      {levels.map(({ id, name }, at) => (
        <AskedCell
          key={id}
          role={role}
          level={{ id, name: name.words }}
          at={at}
          topic={topic}
          locale={locale}
        />
      ))}
      <td role="cell" className="number is-total">
        {role.statements}
      </td>
    </tr>
  )
}

type AskedCellProps = AskingTableProps & { role: AskingRole; level: { id: string; name: string }; at: number }

/** Whether a role is asked the topic at a level, and in how many statements: the way to them. */
function AskedCell({ role, level, at, topic, locale }: AskedCellProps) {
  const say = sayIn(locale)
  const cell = role.cells[at]
  if (!cell) {
    return (
      <td role="cell" className="unasked-cell" data-export="">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{say('topics.notHere')}</span>
      </td>
    )
  }
  const word = say(cell.required ? 'topics.required' : 'topics.optional')
  return (
    <td role="cell" data-export={`${word} (${cell.statements})`}>
      <CellLink label={level.name} {...hrefOf(topic, role.id, level.id, locale)}>
        <RequirementBadge isRequired={cell.required} label={word} />
        <span className="count" aria-hidden="true">
          {cell.statements}
        </span>
        <span className="sr-only">{say('topics.statementCount', { count: cell.statements })}</span>
      </CellLink>
    </td>
  )
}

/** The browser picks a cell's statements out where all stand on one page; else they have an address of their own. */
function hrefOf({ id, statements }: Topic, role: string, level: string, locale: Locale) {
  const isWhole = statements.pages === 1 && statements.narrowed === statements.all
  return isWhole
    ? { path: paths.topic(locale, id), search: searchOf({ ...wholeTopic, role, level }) }
    : { path: paths.topic(locale, id, columnId({ role, level })), search: '' }
}
