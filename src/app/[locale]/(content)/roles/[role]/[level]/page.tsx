import { roleLevelRoute } from '@/app/role-level-route'
import { LevelPage } from '@/features/roles/level-page'

const route = roleLevelRoute('expectations', LevelPage)
export const generateMetadata = route.generateMetadata
export default route.Page
