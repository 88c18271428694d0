import { FirstPaintScript } from '@/ui/first-paint'

/**
 * Keeps the rows of the map out of sight where the address sorts or filters them, until the browser has put them in
 * order, though not for long: where its script does not come, all of them are shown.
 */
export const MapFirstPaint = () => <FirstPaintScript hiding={hideRows} />

const hideRows = `function(){
var query=new URLSearchParams(location.search);
if(!['q','domain','roles','required','sort','show'].some(function(name){return query.get(name)}))return;
return['','@media screen{.role-map tbody,.role-map thead{visibility:hidden}}']}`
