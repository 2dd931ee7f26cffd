import { Phone } from 'lucide-react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { fill } from '#app/_words/fill.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case } from './case-page.ts'

/** On a phone at night: one touch to the person who handles the fault and to the one who reported it. */
export function CallRow({ incident, language }: Readonly<{ incident: Case; language: Language }>) {
  const text = words(language).room.roles
  const people = [incident.handler, incident.reporter].flatMap(person =>
    person?.phone && person.name ? [{ name: person.name, phone: person.phone }] : [],
  )
  const shown = people.filter((person, index) => people.findIndex(other => other.phone === person.phone) === index)
  if (shown.length === 0) return null
  return (
    <div className="mb-4 grid auto-cols-fr grid-flow-col gap-2 sm:hidden">
      {shown.map(({ name, phone }) => (
        <a
          key={phone}
          href={`tel:${phone}`}
          className={`${buttonStyle('secondary', 'large')} min-w-0`}
          aria-label={`${fill(text.call, { name })}, ${phoneText(phone, language)}`}
        >
          <Phone aria-hidden size={18} className="shrink-0" />
          <span className="min-w-0 wrap-anywhere">{name}</span>
        </a>
      ))}
    </div>
  )
}
