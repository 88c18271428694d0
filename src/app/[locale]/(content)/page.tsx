import { catalogueRoute } from '@/app/catalogue-route'
import { SiteData } from '@/app/page-data'
import { CataloguePage } from '@/features/catalogue/catalogue-page'
import { StartSearch } from '@/features/search/start-search'
import { paths } from '@/ui/paths'

const StartPage: typeof CataloguePage = (props) => (
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
