import { topicsRoute } from '@/app/topics-route'

export const generateStaticParams = () => []

const route = topicsRoute()
export const generateMetadata = route.generateMetadata
export default route.Page
