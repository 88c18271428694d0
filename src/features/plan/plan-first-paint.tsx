import { assessmentPlace } from '@/ui/assessment-place'

export const firstPaintId = 'first-paint'

/**
 * Keeps the sentence of somebody who has said who they are out of sight until the page is live: it would first be
 * painted with nobody's words in it, and then move. Those who are new see it at once.
 */
export function PlanFirstPaint() {
  const code = `(${hideTheSentence})(${JSON.stringify(firstPaintId)},${JSON.stringify(assessmentPlace)})`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, without anything from outside.
  return <script dangerouslySetInnerHTML={{ __html: code }} />
}

const hideTheSentence = `function(id,place){
var own={};try{own=JSON.parse(localStorage.getItem(place))||own}catch{}
var style=document.createElement('style');style.id=id;
if(own.role||own.level)style.textContent='.sentence{visibility:hidden}';document.head.append(style)}`
