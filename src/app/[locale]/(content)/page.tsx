import { catalogueRoute } from '@/app/catalogue-route'
import { CataloguePage } from '@/features/catalogue/catalogue-page'
import { StartSearch } from '@/features/search/start-search'
import { paths } from '@/ui/paths'

const route = catalogueRoute({
  path: paths.catalogue,
  meta: (say) => ({ title: say('catalogue.title'), description: say('site.description') }),
  View: (props) => <CataloguePage {...props} search={<StartSearch {...props} />} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
