import { topicsRoute } from '@/app/topics-route'

const route = topicsRoute()
export const generateMetadata = route.generateMetadata
export default route.Page
