import { firstPaintId } from './first-paint-id'

type FirstPaintScriptProps = {
  /**
   * The source of a function that says what to hide, as `[css, waiting]`, or nothing. `waiting` keeps back what only
   * React can tell, though not for long: where it does not come, it is shown.
   */
  hiding: string
  /** What the function is given. */
  given?: unknown[]
}

/** Hides what the address leaves out before anything is painted. Nothing in it comes from the address itself. */
export function FirstPaintScript({ hiding, given = [] }: FirstPaintScriptProps) {
  const code = `(${lay})(${JSON.stringify(firstPaintId)},(${hiding})(${given.map((it) => JSON.stringify(it)).join()}))`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, and ids that match [a-z0-9-].
  return <script dangerouslySetInnerHTML={{ __html: code }} />
}

const lay = `function(id,said){
if(!said)return;
var css=said[0],waiting=said[1],style=document.createElement('style');
style.id=id;style.textContent=css+(waiting||'');document.head.append(style);
if(waiting)setTimeout(function(){style.textContent=css},2500)}`
