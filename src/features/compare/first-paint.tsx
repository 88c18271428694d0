import { FirstPaintScript } from '@/ui/first-paint'

/**
 * Hides what the address leaves out, before anything is painted. React hides it properly when it wakes up, and takes
 * this style away. A text filter needs the words, so what it filters waits for React, though not for long.
 */
export const FirstPaint = () => <FirstPaintScript hiding={hideTheRest} />

const hideTheRest = `function(){
var query=new URLSearchParams(location.search),css='',waiting='';
if(query.get('differs')==='1')css+='.comparison [data-same]{display:none}';
if(query.get('required')==='1')css+='.comparison [data-optional]{display:none}';
if(query.get('mark')==='0')css+='.comparison :has(>.only){border-color:transparent!important}.comparison :has(>.only)::before{display:none}.comparison .differs .requirement{border:0}';
if((query.get('q')||'').trim())waiting='.comparison{visibility:hidden}';
return[css,waiting]}`
