import { profileRoute } from '@/app/profile-route'
import { RoleViewer } from '@/features/profile/role-viewer'

const route = profileRoute('by-role', RoleViewer)
export const generateMetadata = route.generateMetadata
export default route.Page
