/** A control that changes the address is drawn anew on the page that it leads to, and gets the focus back there. */
let wanted: string | null = null

export const keepFocus = (id: string) => {
  wanted = id
}

/** Gives the focus to the control that led here. */
export function restoreFocus() {
  const control = wanted === null ? null : document.getElementById(wanted)
  wanted = null
  const fold = control?.closest('details')
  if (fold && control?.tagName !== 'SUMMARY') fold.open = true
  control?.focus({ preventScroll: true })
}
