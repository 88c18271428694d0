'use client'

import { MatrixTable } from './matrix-table'
import { ProfileFrame, type ProfileViewerProps } from './profile-frame'

/** A profile as a matrix. */
export function MatrixViewer(props: ProfileViewerProps) {
  return <ProfileFrame {...props} view="matrix" tables={(profile) => <MatrixTable {...profile} />} />
}
