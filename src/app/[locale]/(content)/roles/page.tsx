import { rolesRoute } from '@/app/roles-route'

export const generateMetadata = rolesRoute.generateMetadata
export default rolesRoute.Page
