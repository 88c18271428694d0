import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { colour } from './picture-colours'
import { PictureFrame } from './picture-frame'
import { RungLadder } from './rung-ladder'

const rungs = Array.from({ length: 5 }, () => 'required' as const)

/** What a link to any other page shows: what the site is for, beside one ladder of all levels. */
export function SitePicture({ locale }: { locale: Locale }) {
  const say = sayIn(locale)
  return (
    <PictureFrame site={say('site.name')}>
      <div style={{ display: 'flex', alignItems: 'center', height: 482, gap: 88 }}>
        <RungLadder rungs={rungs} width={240} height={464} />
        <div style={{ display: 'flex', flexDirection: 'column', width: 740 }}>
          <span
            style={{
              ...{ fontSize: 76, fontWeight: 700, lineHeight: 1.08, letterSpacing: '-0.02em' },
            }}
          >
            {say('catalogue.heading')}
          </span>
          <span style={{ fontSize: 34, lineHeight: 1.3, color: colour('ink-2'), marginTop: 24 }}>
            {say('site.description')}
          </span>
        </div>
      </div>
    </PictureFrame>
  )
}
