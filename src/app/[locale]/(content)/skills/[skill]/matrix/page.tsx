import { profileRoute } from '@/app/profile-route'
import { MatrixViewer } from '@/features/profile/matrix-viewer'

const route = profileRoute('matrix', MatrixViewer)
export const generateMetadata = route.generateMetadata
export default route.Page
