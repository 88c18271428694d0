'use client'

import { Broken } from '@/ui/broken'

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return <Broken digest={error.digest} />
}
