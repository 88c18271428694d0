import { catalogueRoute } from '@/app/catalogue-route'
import { PlanPage } from '@/features/plan/plan-page'
import { paths } from '@/ui/paths'

const route = catalogueRoute({
  path: paths.plan,
  meta: (say) => ({
    title: say('site.plan'),
    description: say('plan.description'),
    robots: { index: false },
  }),
  View: PlanPage,
})

export const generateMetadata = route.generateMetadata
export default route.Page
