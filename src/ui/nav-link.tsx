'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { SoftLink } from './soft-link'

type NavLinkProps = {
  href: string
  children: ReactNode /** Where the pages below it live, where that is not `href`. */
  within?: string
}

/** An entry of the main navigation. It is marked on its own page, and on every page below it. */
export function NavLink({ href, within = href, children }: NavLinkProps) {
  const path = usePathname()
  const isWithin = `${path}/`.startsWith(`${within}/`)
  return (
    <SoftLink href={href} aria-current={path === href ? 'page' : isWithin ? 'true' : undefined}>
      {children}
    </SoftLink>
  )
}
