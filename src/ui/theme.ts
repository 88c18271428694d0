export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Where the browser keeps the choice. Without one, the system decides. */
export const themePlace = 'rungs.theme'

/** Runs before the first paint, so that the page never flashes in the other theme. */
export const themeScript = `try{var t=localStorage.getItem('${themePlace}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`
