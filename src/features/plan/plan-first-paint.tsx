const firstPaintId = 'first-paint'

/**
 * Keeps what follows the title out of sight until the page is live and its fonts are there: it would first be painted
 * with nobody's words in it, and in another width, and then move.
 */
export function PlanFirstPaint() {
  const code = `(${hideTheRest})(${JSON.stringify(firstPaintId)})`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, without anything from outside.
  return <script dangerouslySetInnerHTML={{ __html: code }} />
}

const hideTheRest = `function(id){
var style=document.createElement('style');style.id=id;style.textContent='.sentence,.plan{visibility:hidden}';document.head.append(style)}`

const patience = 1000

/** Shows what was kept out of sight, as soon as the fonts are there, or after a second without them. */
export function endFirstPaint(): () => void {
  const show = () => document.getElementById(firstPaintId)?.remove()
  const timer = setTimeout(show, patience)
  void document.fonts.ready.then(show)
  return () => clearTimeout(timer)
}
