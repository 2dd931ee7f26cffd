import type { HoursSpanInput } from '#graphql/generated/operations.ts'

export type TypedHours = Readonly<{ spans: readonly HoursSpanInput[] }> | Readonly<{ fault: 'hours' | 'order' }>

const one = /^(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|til|to)\s*(\d{1,2})(?:[.:](\d{2}))?$/

/** Phone hours as people write them: "8-15" or "8-12, 12.30-15". Midnight as a closing is 24:00; empty is closed. */
export function typedHours(text: string): TypedHours {
  const written = text.trim().toLowerCase()
  if (!written) return { spans: [] }
  const spans: HoursSpanInput[] = []
  for (const part of written.split(/\s*(?:,|;|\bog\b|\band\b)\s*/)) {
    const match = one.exec(part.trim())
    if (!match) return { fault: 'hours' }
    const [, openHour = '', openMinute = '00', closeHour = '', closeMinute = '00'] = match
    const opensAt = `${openHour.padStart(2, '0')}:${openMinute}`
    const closing = `${closeHour.padStart(2, '0')}:${closeMinute}`
    const closesAt = closing === '00:00' ? '24:00' : closing
    if (opensAt > '23:59' || closesAt > '24:00' || openMinute > '59' || closeMinute > '59') return { fault: 'hours' }
    if (opensAt >= closesAt || opensAt < (spans.at(-1)?.closesAt ?? '')) return { fault: 'order' }
    spans.push({ opensAt, closesAt })
  }
  return { spans }
}
