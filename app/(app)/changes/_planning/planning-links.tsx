import Link from 'next/link'
import { calendarWords } from '#app/_words/calendar-words.ts'
import type { Language } from '#app/_words/language.ts'

/** What belongs to the calendar and has pages of its own. */
export function PlanningLinks({ language }: Readonly<{ language: Language }>) {
  const text = calendarWords(language)
  const { links } = text
  const places = [
    ['/changes/calendar', text.title],
    ['/changes/freezes', links.freezes],
    ['/changes/windows', links.windows],
    ['/changes/requirements', links.requirements],
    ['/changes/templates', links.templates],
  ] as const
  return (
    <nav aria-label={text.planned} className="flex flex-wrap gap-x-4 gap-y-1">
      {places.map(([href, label]) => (
        <Link key={href} href={href} className="link inline-flex min-h-6 items-center">
          {label}
        </Link>
      ))}
    </nav>
  )
}
