import { FirstPaintScript } from '@/ui/first-paint'

export const hidingOptional = '.prompts[data-required="false"]{display:none}'

/** Hides what the address leaves out before anything is painted. The switch does it itself, as soon as it is live. */
export const RequiredFirstPaint = () => <FirstPaintScript hiding={hide} given={[hidingOptional]} />

const hide = `function(css){
return new URLSearchParams(location.search).get('required')==='1'&&[css]}`
