import { roleLevelRoute } from '@/app/role-level-route'
import { InterviewPage } from '@/features/roles/interview-page'

const route = roleLevelRoute('interview', InterviewPage)
export const generateStaticParams = () => []
export const generateMetadata = route.generateMetadata
export default route.Page
