export const mapFirstPaintId = 'first-paint'

/**
 * Keeps the rows of the map out of sight where the address sorts or filters them, until the browser has put them in
 * order, though not for long: where its script does not come, all of them are shown.
 */
export function MapFirstPaint() {
  const code = `(${hideRows})('${mapFirstPaintId}')`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, without anything given.
  return <script dangerouslySetInnerHTML={{ __html: code }} />
}

const hideRows = `function(id){
var query=new URLSearchParams(location.search);
if(!['q','domain','roles','required','sort','show'].some(function(name){return query.get(name)}))return;
var style=document.createElement('style');style.id=id;style.textContent='@media screen{.role-map tbody,.role-map thead{visibility:hidden}}';document.head.append(style);
setTimeout(function(){style.textContent=''},2500)}`
