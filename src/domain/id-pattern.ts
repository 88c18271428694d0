/** The form of an id (see `idSchema`), for code that the browser runs too. */
export const idPattern = /^(?!\d+$|constructor$)[a-z0-9]+(-[a-z0-9]+)*$/
export const longestId = 64
