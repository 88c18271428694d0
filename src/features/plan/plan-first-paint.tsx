import { FirstPaintScript } from '@/ui/first-paint'
import { firstPaintId } from '@/ui/first-paint-id'

/**
 * Keeps what follows the title out of sight until the page is live and its fonts are there: it would first be painted
 * with nobody's words in it, and in another width, and then move.
 */
export const PlanFirstPaint = () => <FirstPaintScript hiding={hideTheRest} />

const hideTheRest = `function(){return['.sentence,.plan{visibility:hidden}']}`

const patience = 1000

/** Shows what was kept out of sight, as soon as the fonts are there, or after a second without them. */
export function endFirstPaint(): () => void {
  const show = () => document.getElementById(firstPaintId)?.remove()
  const timer = setTimeout(show, patience)
  void document.fonts.ready.then(show)
  return () => clearTimeout(timer)
}
