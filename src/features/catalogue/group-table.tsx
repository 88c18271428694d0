import type { CatalogueGroup, CatalogueLevel } from '@/data/catalogue'
import type { Locale } from '@/domain/locale'
import { dayIn } from '@/ui/dates'
import { sayIn, wordsIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import { OwnRungs } from './own-rungs'

type GroupTableProps = { group: CatalogueGroup; levels: CatalogueLevel[]; locale: Locale }

/** The skills of one group with their counts. */
export function GroupTable({ group, levels, locale }: GroupTableProps) {
  const say = sayIn(locale)
  const ladder = levels.map(({ id, name }) => ({ id, name: name.words }))
  const words = wordsIn(locale, 'yours')
  return (
    <table className="sheet skills" role="table" aria-labelledby={`heading-${group.id}`}>
      <caption>
        <Words text={group.summary} locale={locale} />
      </caption>
      <colgroup>
        <col />
        <col className="col-yours needs-script" />
        <col className="col-count" />
        <col className="col-count" />
        <col className="col-count" />
        <col className="col-updated" />
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" data-key="skill">
            {say('catalogue.skill')}
          </th>
          <th scope="col" role="columnheader" className="needs-script" data-key="yours">
            {say('catalogue.yours')}
          </th>
          {(['roles', 'required', 'optional', 'updated'] as const).map((column) => (
            <th key={column} scope="col" role="columnheader" className="number" data-key={column}>
              {say(`catalogue.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {group.skills.map((skill) => (
          <tr key={skill.id} role="row" data-key={skill.id}>
            <th scope="row" role="rowheader">
              <SoftLink href={paths.skill(locale, skill.id)}>
                <Words text={skill.name} locale={locale} />
              </SoftLink>
              <p>
                <Words text={skill.summary} locale={locale} />
              </p>
            </th>
            <td role="cell" className="is-yours needs-script">
              <OwnRungs skill={skill.id} cells={skill.cells} levels={ladder} words={words} />
            </td>
            <Count label={say('catalogue.roles')} count={skill.roles} />
            <Count label={say('catalogue.required')} count={skill.required} />
            <Count label={say('catalogue.optional')} count={skill.optional} />
            <td role="cell" className="number" data-label={say('catalogue.updated')}>
              <time dateTime={skill.updated}>{dayIn(locale, skill.updated)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Count = ({ label, count }: { label: string; count: number }) => (
  <td role="cell" className="number" data-label={label}>
    {count}
  </td>
)
