import 'server-only'
import { environment } from './env'

/** The address that the site is known by, for links that leave it. */
export const appUrl = () => new URL(environment().APP_URL ?? 'http://localhost:3000')

/** Whether browsers reach the site over https, so that cookies may be kept to that. */
export const isSecure = () => appUrl().protocol === 'https:'
