'use client'

import { useBusinessNow } from './business-time.ts'
import { useLanguage } from './language.tsx'

/** The day and time now, in full, kept current by the minute. */
export function LongNow({ asOf }: Readonly<{ asOf: string }>) {
  const { format } = useLanguage()
  const sentence = format.longDateTime(new Date(useBusinessNow(asOf, 60)))
  return <span className="tabular-nums">{sentence[0]!.toUpperCase() + sentence.slice(1)}</span>
}
