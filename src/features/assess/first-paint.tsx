import { runPlace } from '@/ui/run-place'

/**
 * Keeps the start from flashing up before a run that is taken up again. It is shown all the same where the page does
 * not come alive.
 */
export function FirstPaint() {
  const code = `try{if(localStorage.getItem('${runPlace}')){var d=document.documentElement.dataset;d.assessing='';setTimeout(function(){delete d.assessing},2500)}}catch{}`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code.
  return <script dangerouslySetInnerHTML={{ __html: code }} />
}
