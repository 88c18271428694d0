import { FirstPaintScript } from '@/ui/first-paint'

/** The roles and levels that the page's address may filter by. */
type FirstPaintProps = { roles?: string[]; levels?: string[] }

/**
 * Hides what the address leaves out before anything is painted. React hides it properly when it wakes up, and takes
 * this style away. A text filter needs the rows' words, so the rows wait for React, though not for long: where it does
 * not come, everything is shown.
 */
export const FirstPaint = ({ roles = [], levels = [] }: FirstPaintProps) => (
  <FirstPaintScript hiding={hideTheRest} given={[roles, levels]} />
)

const hideTheRest = `function(roles,levels){
var query=new URLSearchParams(location.search),css='',waiting='',row='',item='';
function picked(name,ids){var value=query.get(name);return ids.indexOf(value)<0?'':'[data-'+name+'="'+value+'"]'}
row=picked('level',levels);item=picked('role',roles)+(query.get('required')==='1'?'[data-required="true"]':'');
if(row)css+='.wordings tbody tr:not('+row+'){display:none}';
if(item)css+='.wordings li:not('+item+'),.wordings tbody tr:not(:has(li'+item+')){display:none}';
if(css)css+='.wordings:not(:has(tr'+row+' li'+item+')){display:none}';
if((query.get('q')||'').trim())waiting='.filtered tbody{visibility:hidden}';
return['@media screen{'+css+'}',waiting&&'@media screen{'+waiting+'}']}`
