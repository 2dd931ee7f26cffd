import { Mail, Phone } from 'lucide-react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case, CaseViewer, Party } from './case-page.ts'

type Props = Readonly<{ incident: Case; viewer: CaseViewer | null; now: string; language: Language }>

/** Who can be reached now: the person handling it, the reporter, and the contact point of the other side. */
export function ContactsCard({ incident, viewer, now, language }: Props) {
  const { room } = words(language)
  const text = room.roles
  const say = format(language)
  const { handler, reporter, responsibleOrganisation, counterpartOrganisation } = incident
  const people = [
    { role: text.handler, name: handler?.name, phone: handler?.phone, of: responsibleOrganisation.name },
    { role: text.reporter, name: reporter?.name, phone: reporter?.phone, of: incident.reportedBy.name },
  ]
  const points: readonly (readonly [string, Party])[] = [
    [text.responsible, responsibleOrganisation],
    [text.counterpart, counterpartOrganisation],
  ]
  const others = points.filter(([, party]) => party.id !== viewer?.organisation.id)
  const hours = ({ phoneHours }: Party) => {
    if (!phoneHours) return text.noAnnex
    if (!phoneHours.isOpen)
      return phoneHours.opensAt ? fill(text.closed, { from: say.near(phoneHours.opensAt, now) }) : text.closedMail
    return phoneHours.closesAt ? fill(text.open, { until: say.near(phoneHours.closesAt, now) }) : text.openAlways
  }
  return (
    <Card id="contacts" title={text.title}>
      <ul className="space-y-4">
        {people.map(person => (
          <li key={person.role} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <div className="min-w-0">
              <p className="text-2xs text-ink-2">{person.role}</p>
              <p className="font-semibold">
                {person.name ?? <span className="font-normal text-ink-2">{text.nobody}</span>}
              </p>
              <p className="text-xs text-ink-2">{person.of}</p>
            </div>
            {person.phone && (
              <a
                href={`tel:${person.phone}`}
                className={buttonStyle()}
                aria-label={`${fill(text.call, { name: person.name ?? person.of })}, ${phoneText(person.phone, language)}`}
              >
                <Phone aria-hidden size={16} />
                <span className="tabular-nums">{phoneText(person.phone, language)}</span>
              </a>
            )}
          </li>
        ))}
        {others.map(([role, party]) => (
          <li key={role} className="border-t border-line pt-4">
            <p className="text-2xs text-ink-2">{role}</p>
            <p className="font-semibold">{party.name}</p>
            <p
              className={`mt-0.5 flex items-center gap-1.5 text-xs ${party.phoneHours?.isOpen ? 'text-met-fg' : 'text-ink-2'}`}
            >
              <Phone aria-hidden size={14} />
              {hours(party)}
            </p>
            <div className="mt-2 flex flex-wrap gap-2">
              {party.phoneHours?.isOpen && party.phoneHours.phone && (
                <a
                  href={`tel:${party.phoneHours.phone}`}
                  className={buttonStyle()}
                  aria-label={`${fill(text.call, { name: party.name })}, ${phoneText(party.phoneHours.phone, language)}`}
                >
                  <Phone aria-hidden size={16} />
                  <span className="tabular-nums">{phoneText(party.phoneHours.phone, language)}</span>
                </a>
              )}
              {party.phoneHours?.outOfHoursMailbox && (
                <a
                  href={`mailto:${party.phoneHours.outOfHoursMailbox}?subject=${encodeURIComponent(`[${incident.number}] ${incident.title}`)}`}
                  className={`${buttonStyle()} min-w-0 wrap-anywhere`}
                >
                  <Mail aria-hidden size={16} className="shrink-0" />
                  {party.phoneHours.outOfHoursMailbox}
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
