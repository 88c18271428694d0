'use client'

import { LevelTables } from './level-tables'
import { ProfileFrame, type ProfileViewerProps } from './profile-frame'

/** A profile by level. Each view is a component of its own, so that a page loads the code of one of them. */
export function LevelViewer(props: ProfileViewerProps) {
  return <ProfileFrame {...props} view="by-level" tables={(profile) => <LevelTables {...profile} />} />
}
