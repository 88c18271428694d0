/** The cookie that says whose account this browser is signed in to. The session itself is another, which no script reads. */
export const accountCookie = 'rungs.account'

/** Runs before the first paint: the header shows the way in, or the way to the account, without waiting for anything. */
export const accountScript = `if(/(^|; )${accountCookie.replace('.', '\\.')}=[^;]/.test(document.cookie))document.documentElement.dataset.account=''`
