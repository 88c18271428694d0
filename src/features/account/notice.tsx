import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'

type NoticeProps = { title: string; children: ReactNode; tone?: 'bad' | 'plain' }

/** Something that happened, and what to do now. Bad news is read out at once. */
export function Notice({ title, children, tone = 'plain' }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name="note" />
      <h2>{title}</h2>
      <div>{children}</div>
    </div>
  )
}
