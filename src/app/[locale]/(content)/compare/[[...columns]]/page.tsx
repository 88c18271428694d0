import { ComparisonRoute, comparisonMetadata } from '@/app/compare-route'

/** No comparison is made at build time: the build needs no database. */
export const generateStaticParams = () => []

export const generateMetadata = comparisonMetadata
export default ComparisonRoute
