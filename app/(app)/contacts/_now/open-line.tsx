import { Phone, PhoneOff } from 'lucide-react'
import { annexWords } from '#app/_words/annex-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'

type Hours = Readonly<{ isOpen: boolean; closesAt?: string | null; opensAt?: string | null }>

/** Open or closed in words and with an icon, until when. */
export function OpenLine({ hours, now, language }: Readonly<{ hours: Hours | null; now: string; language: Language }>) {
  const text = annexWords(language).contacts
  const say = format(language)
  if (!hours) return <span className="text-xs text-ink-2">{text.noAnnex}</span>
  const { isOpen, closesAt, opensAt } = hours
  const Icon = isOpen ? Phone : PhoneOff
  const sentence = isOpen
    ? closesAt
      ? text.openUntil(say.near(closesAt, now))
      : text.openAlways
    : opensAt
      ? text.closedUntil(say.near(opensAt, now))
      : text.closed
  return (
    <span className={`inline-flex items-center gap-1.5 text-xs ${isOpen ? 'font-semibold text-met-fg' : 'text-ink-2'}`}>
      <Icon aria-hidden size={14} className="shrink-0" />
      {sentence}
    </span>
  )
}
