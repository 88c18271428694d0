'use client'

import { useState } from 'react'

/** A value that is made anew only when its key changes, whatever else changes in between. */
export function useSettled<Value>(key: string, make: () => Value): Value {
  const [settled, settle] = useState(() => ({ key, value: make() }))
  if (settled.key === key) return settled.value
  const value = make()
  settle({ key, value })
  return value
}
