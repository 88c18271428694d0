'use client'

import type { ReactNode } from 'react'

type RoleSelectProps = {
  id: string
  label: string
  roles: { id: string; name: string }[]
  value: string
  onPick: (role: string) => void
  isLive: boolean
  /** The options before the roles, where there are any. */
  children?: ReactNode
}

/** A role to pick, under its label. */
export function RoleSelect({ id, label, roles, value, onPick, isLive, children }: RoleSelectProps) {
  return (
    <>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        className="select"
        id={id}
        disabled={!isLive}
        value={value}
        onChange={({ target }) => onPick(target.value)}
      >
        {children}
        {roles.map((role) => (
          <option key={role.id} value={role.id}>
            {role.name}
          </option>
        ))}
      </select>
    </>
  )
}
