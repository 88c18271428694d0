'use client'

import { Broken } from '@/ui/broken'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <Broken digest={error.digest} onRetry={reset} />
}
