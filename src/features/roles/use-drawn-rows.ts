'use client'

import { useEffect, useState } from 'react'
import { afterPaint } from '@/ui/after-paint'

/** As many rows as are drawn at once, and as many as follow in each step. */
const [first, step] = [6, 8]

/**
 * How many of the rows are drawn by now. A row of the map is dozens of boxes: the first are there in the same
 * moment, and the others after the browser has painted them. Rows that stay at the top stay drawn.
 */
export function useDrawnRows(rows: unknown[]): number {
  const [drawn, setDrawn] = useState({ rows, count: rows.length })
  if (drawn.rows !== rows) {
    setDrawn({ rows, count: Math.min(rows.length, Math.max(first, sameUpTo(drawn, rows))) })
  }
  useEffect(() => {
    if (drawn.count >= drawn.rows.length) return
    return afterPaint(() =>
      setDrawn(({ rows, count }) => ({ rows, count: Math.min(rows.length, count + step) })),
    )
  }, [drawn])
  return drawn.rows === rows ? drawn.count : first
}

function sameUpTo({ rows, count }: { rows: unknown[]; count: number }, next: unknown[]): number {
  const changed = next.findIndex((row, at) => at >= count || row !== rows[at])
  return changed === -1 ? next.length : changed
}
