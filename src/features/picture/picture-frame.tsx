import type { ReactNode } from 'react'
import { pictureSize } from '@/ui/picture-size'
import { colour } from './picture-colours'
import { fontFamily } from './picture-fonts'

/** The paper of a picture, with the mark and the name of the site in a corner. */
export function PictureFrame({ site, children }: { site: string; children: ReactNode }) {
  return (
    <div
      style={{
        ...pictureSize,
        display: 'flex',
        flexDirection: 'column',
        padding: '56px 64px 48px',
        background: colour('paper'),
        color: colour('ink'),
        fontFamily,
        fontWeight: 500,
      }}
    >
      <div
        style={{ position: 'absolute', top: 56, right: 64, display: 'flex', alignItems: 'center', gap: 16 }}
      >
        <Mark />
        <span style={{ fontSize: 36, fontWeight: 700, letterSpacing: '-0.01em' }}>{site}</span>
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
