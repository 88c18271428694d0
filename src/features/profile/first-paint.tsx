import { assessmentPlace } from '@/ui/assessment-place'
import { FirstPaintScript } from '@/ui/first-paint'
import type { ProfileView } from '@/ui/paths'

/**
 * Hides what the address and the person's own level leave out, before anything is painted. React hides it properly when
 * it wakes up, and takes this style away. A text filter needs the rows' words, so the rows wait for React, though not
 * for long: where it does not come, everything is shown.
 */
export const FirstPaint = ({ view, levels }: { view: ProfileView; levels: string[] }) => (
  <FirstPaintScript hiding={hideTheRest} given={[view, levels, assessmentPlace]} />
)

const hideTheRest = `function(view,levels,place){
var query=new URLSearchParams(location.search),css='',waiting='',own={},anchor=/^#(level|role)-([a-z0-9-]+)$/.exec(location.hash)||[];
try{var kept=JSON.parse(localStorage.getItem(place));if(kept&&kept.version<3)own=kept}catch{}
if(view==='by-level'){
var level=query.get('level')||anchor[1]==='level'&&anchor[2],rank=own.level===''?0:levels.indexOf(own.level)+1;
if(level!=='all'&&levels.indexOf(level)<0)level=levels[Math.min(rank,levels.length-1)];
if(level!=='all')css+='.panel:not([data-level="'+level+'"]){display:none}'}
if(view==='by-role'){
var shown='',wanted=[own.role,anchor[1]==='role'&&anchor[2],query.get('role')];
css+='.panel:not(:first-of-type){display:none}';
wanted.forEach(function(role){if(/^[a-z0-9-]+$/.test(role||''))css+='.panels:has([data-role="'+role+'"]) .panel{display:none}.panels .panel[data-role="'+role+'"]{display:block}'})}
if(query.get('required')==='1')css+='.row[data-required="false"]{display:none}';
if((query.get('q')||'').trim())waiting='.panels tbody{visibility:hidden}';
return['@media screen{'+css+'}',waiting&&'@media screen{'+waiting+'}']}`
