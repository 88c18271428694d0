import { catalogueRoute } from '@/app/catalogue-route'
import { AssessPage } from '@/features/assess/assess-page'
import { paths } from '@/ui/paths'

const route = catalogueRoute({
  path: paths.assess,
  meta: (say) => ({
    title: say('assess.title'),
    description: say('assess.description'),
    robots: { index: false },
  }),
  View: AssessPage,
})

export const generateMetadata = route.generateMetadata
export default route.Page
