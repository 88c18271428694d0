import type { ReactNode } from 'react'
import { pictureSize } from '@/ui/picture-size'
import { colour } from './picture-colours'
import { fontFamily } from './picture-fonts'

type PictureFrameProps = {
  site: string
  /** What stands above the picture's words: where in the catalogue they belong. */
  eyebrow?: string
  children: ReactNode
}

/** The paper of a picture, with the mark and the name of the site in a corner. */
export function PictureFrame({ site, eyebrow, children }: PictureFrameProps) {
  return (
    <div
      style={{
        ...pictureSize,
        display: 'flex',
        flexDirection: 'column',
        padding: '48px 64px',
        background: colour('paper'),
        color: colour('ink'),
        fontFamily,
        fontWeight: 500,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', height: 52, gap: 16 }}>
        <span style={{ fontSize: 28, color: colour('ink-2'), width: 864, lineClamp: 1, display: 'block' }}>
          {eyebrow}
        </span>
        <div style={{ display: 'flex', alignItems: 'center', gap: 16, marginLeft: 'auto' }}>
          <Mark />
          <span style={{ fontSize: 36, fontWeight: 700, letterSpacing: '-0.01em' }}>{site}</span>
        </div>
      </div>
      {children}
    </div>
  )
}

/** The mark of the brand, as `BrandMark` draws it. */
const Mark = () => (
  <svg width={34} height={52} viewBox="0 0 17 26" fill="none" strokeWidth="2" aria-hidden="true">
    <path d="M3.5 0v26M13.5 0v26M0 3.5h17M0 8.25h17M0 17.75h17M0 22.5h17" stroke={colour('ink')} />
    <path d="M0 13h17" stroke={colour('here')} strokeWidth="3.4" />
  </svg>
)
