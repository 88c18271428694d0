export const firstPaintId = 'first-paint'

/**
 * Hides what the address leaves out, before anything is painted. React hides it properly when it wakes up, and takes
 * this style away. A text filter needs the words, so what it filters waits for React, though not for long.
 */
export function FirstPaint() {
  const code = `(${hideTheRest})(${JSON.stringify(firstPaintId)})`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, without anything from outside.
  return <script dangerouslySetInnerHTML={{ __html: code }} />
}

const hideTheRest = `function(id){
var query=new URLSearchParams(location.search),css='',waiting='';
if(query.get('differs')==='1')css+='.comparison [data-same]{display:none}';
if(query.get('required')==='1')css+='.comparison [data-optional]{display:none}';
if(query.get('mark')==='0')css+='.comparison :has(>.only){border-color:transparent!important}.comparison :has(>.only)::before{display:none}.comparison .differs .requirement{border:0}';
if((query.get('q')||'').trim())waiting='.comparison{visibility:hidden}';
var style=document.createElement('style');style.id=id;style.textContent=css+waiting;document.head.append(style);
if(waiting)setTimeout(function(){style.textContent=css},2500)}`
