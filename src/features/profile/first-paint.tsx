import type { ProfileView } from '@/ui/paths'

export const firstPaintId = 'first-paint'

/**
 * Hides what the address and the person's own level leave out, before anything is painted. React hides it properly when
 * it wakes up, and takes this style away. A text filter needs the rows' words, so the rows wait for React.
 */
export function FirstPaint({ view, levels }: { view: ProfileView; levels: string[] }) {
  const code = `(${hideTheRest})(${JSON.stringify(view)},${JSON.stringify(levels)},${JSON.stringify(firstPaintId)})`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, and ids that match [a-z0-9-].
  return <script dangerouslySetInnerHTML={{ __html: code }} />
}

const hideTheRest = `function(view,levels,id){try{
var query=new URLSearchParams(location.search),css='',own=JSON.parse(localStorage.getItem('rungs.assessment')||'{}');
if(view==='by-level'){
var level=query.get('level'),rank=own.level===''?0:levels.indexOf(own.level)+1;
if(level!=='all'&&levels.indexOf(level)<0)level=levels[Math.min(rank,levels.length-1)];
if(level!=='all')css+='.panel:not([data-level="'+level+'"]){display:none}'}
if(view==='by-role'){var role=query.get('role')||own.role||'';
css+=/^[a-z0-9-]+$/.test(role)?'.panels:has([data-role="'+role+'"]) .panel:not([data-role="'+role+'"]),.panels:not(:has([data-role="'+role+'"])) .panel:not(:first-of-type){display:none}':'.panel:not(:first-of-type){display:none}'}
if(query.get('required')==='1')css+='.row[data-required="false"]{display:none}';
if(query.get('q'))css+='.panels tbody{visibility:hidden}';
var style=document.createElement('style');style.id=id;style.textContent='@media screen{'+css+'}';document.head.append(style)
}catch{}}`
