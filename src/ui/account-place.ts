import { assessmentPlace } from './assessment-place'

/** The cookie that says whose account this browser is signed in to. The session itself is another, which no script reads. */
export const accountCookie = 'rungs.account'

/**
 * Runs before the first paint: the header shows the way in, or the way to the account, without waiting for anything.
 * What belongs to an account that is not signed in any more is marked too.
 */
export const accountScript = `{const d=document.documentElement.dataset;if(/(^|; )${accountCookie.replace('.', '\\.')}=[^;]/.test(document.cookie))d.account='';try{if(/"owner":"/.test(localStorage.getItem('${assessmentPlace}')))d.owned=''}catch{}}`
