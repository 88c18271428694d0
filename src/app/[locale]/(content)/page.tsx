import { catalogueRoute } from '@/app/catalogue-route'
import { SiteData } from '@/app/page-data'
import type { Catalogue } from '@/data/catalogue'
import type { Locale } from '@/domain/locale'
import { CataloguePage } from '@/features/catalogue/catalogue-page'
import { StartSearch } from '@/features/search/start-search'
import { paths } from '@/ui/paths'

const StartPage = (props: { catalogue: Catalogue; locale: Locale }) => (
  <>
    <SiteData locale={props.locale} />
    <CataloguePage {...props} search={<StartSearch {...props} />} />
  </>
)

const route = catalogueRoute({
  path: paths.catalogue,
  meta: (say) => ({ title: say('catalogue.title'), description: say('site.description') }),
  feed: paths.feed,
  View: StartPage,
})

export const generateMetadata = route.generateMetadata
export default route.Page
