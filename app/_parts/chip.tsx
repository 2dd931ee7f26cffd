import type { ReactNode } from 'react'

/** The frame that every chip shares; the colours come with the meaning. */
export const chipStyle =
  'inline-flex min-h-[1.375rem] max-w-full shrink-0 items-center gap-1 rounded-chip border px-1.5 text-2xs font-semibold sm:whitespace-nowrap'

const TONES = {
  neutral: 'border-pause-line bg-pause-bg text-pause-fg',
  info: 'border-info-line bg-info-bg text-info-fg',
  soon: 'border-soon-line bg-soon-bg text-soon-fg',
  late: 'border-late-line bg-late-bg text-late-fg',
  met: 'border-met-line bg-met-bg text-met-fg',
  plan: 'border-plan-line bg-plan-bg text-plan-fg',
} as const

/** A tag with an icon and words; never a button. */
export function Chip({ tone, children }: Readonly<{ tone: keyof typeof TONES; children: ReactNode }>) {
  return <span className={`${chipStyle} ${TONES[tone]}`}>{children}</span>
}
