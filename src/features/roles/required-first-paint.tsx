export const requiredFirstPaintId = 'first-paint'
export const hidingOptional = '.prompts[data-required="false"]{display:none}'

/** Hides what the address leaves out before anything is painted. The switch does it itself, as soon as it is live. */
export function RequiredFirstPaint() {
  const code = `(${hide})('${requiredFirstPaintId}','${hidingOptional}')`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, without anything given.
  return <script dangerouslySetInnerHTML={{ __html: code }} />
}

const hide = `function(id,css){
if(new URLSearchParams(location.search).get('required')!=='1')return;
var style=document.createElement('style');style.id=id;style.textContent=css;document.head.append(style)}`
