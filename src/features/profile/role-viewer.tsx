'use client'

import { ProfileFrame, type ProfileViewerProps } from './profile-frame'
import { RoleTables } from './role-tables'

/** A profile by role. */
export function RoleViewer(props: ProfileViewerProps) {
  return <ProfileFrame {...props} view="by-role" tables={(profile) => <RoleTables {...profile} />} />
}
