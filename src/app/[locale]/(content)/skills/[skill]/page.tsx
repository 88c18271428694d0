import { profileRoute } from '@/app/profile-route'
import { LevelViewer } from '@/features/profile/level-viewer'

const route = profileRoute('by-level', LevelViewer)
export const generateMetadata = route.generateMetadata
export default route.Page
