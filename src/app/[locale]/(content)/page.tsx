import { catalogueRoute } from '@/app/catalogue-route'
import { SiteData } from '@/app/page-data'
import { CataloguePage } from '@/features/catalogue/catalogue-page'
import { paths } from '@/ui/paths'

const StartPage: typeof CataloguePage = (props) => (
  <>
    <SiteData locale={props.locale} />
    <CataloguePage {...props} />
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
