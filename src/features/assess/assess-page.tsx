import type { Catalogue } from '@/data/catalogue'
import { type Answer, answers } from '@/domain/answer'
import type { Locale } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { EmptyLadder } from '@/ui/empty-ladder'
import { wordsIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { AssessViewer } from './assess-viewer'
import { FirstPaint } from './first-paint'

/** A guided way through a role. The page is the same for everybody; what the person said is laid over it. */
export function AssessPage({ catalogue, locale }: { catalogue: Catalogue; locale: Locale }) {
  const words = wordsIn(locale, 'assess')
  return (
    <>
      <FirstPaint />
      <AssessViewer
        locale={locale}
        words={words}
        exportWords={wordsIn(locale, 'tables')}
        answerNames={answerNamesIn(locale)}
        levels={catalogue.levels.map(({ id, name }) => ({ id, name: name.words }))}
        roles={rolesAsked(catalogue)}
      />
      <div className="empty assess-without-script">
        <EmptyLadder />
        <div>
          <p>{words.noScript}</p>
          <a className="button primary" href={paths.catalogue(locale)}>
            {words.toCatalogue}
          </a>
        </div>
      </div>
    </>
  )
}

function answerNamesIn(locale: Locale) {
  const names = wordsIn(locale, 'view')
  return Object.fromEntries(answers.map((answer) => [answer, names[answer]])) as Record<Answer, string>
}

/** The roles that some skill has statements for. */
function rolesAsked({ roles, domains }: Catalogue) {
  const cells = domains.flatMap(({ groups }) =>
    groups.flatMap(({ skills }) => skills.flatMap((it) => it.cells)),
  )
  const asked = new Set(cells.map(({ role }) => role))
  return roles
    .filter(({ id }) => asked.has(id))
    .map(({ id, family, stack }) => ({ id, name: roleName(family.words, stack ?? undefined) }))
}
