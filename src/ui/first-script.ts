import { accountScript } from './account-place'
import { themeScript } from './theme'

/** What runs before the first paint of every page. The policy of a page allows it by its hash. */
export const firstScript = `${themeScript};${accountScript}`
