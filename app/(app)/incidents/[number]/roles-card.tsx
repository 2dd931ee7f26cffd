import { Mail, Phone } from 'lucide-react'
import { AppointRole } from '#app/_parts/appoint-role.tsx'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case } from './case-page.ts'

const roles = [
  ['SITUATION_MANAGER', 'appointSituationManager'],
  ['COORDINATING_CONTACT', 'appointCoordinatingContact'],
] as const

/** Who leads and who coordinates, or "nobody named", with the hand-over (5.2.3). */
export function RolesCard({ incident, now, language }: Readonly<{ incident: Case; now: string; language: Language }>) {
  const text = words(language).coordination.roles
  const say = format(language)
  const own = roles.find(([, verb]) => incident.viewerMay.includes(verb))?.[0]
  const before = incident.coordinators.filter(one => one.relievedAt)
  return (
    <Card id="roles" title={text.title}>
      <ul className="space-y-4">
        {roles.map(([role, verb]) => {
          const holder = incident.coordinators.find(one => one.role === role && !one.relievedAt)
          return (
            <li key={role} data-role={role}>
              <div className="flex flex-wrap items-start justify-between gap-2">
                <div className="min-w-0">
                  <p className="text-2xs text-ink-2">{text[role]}</p>
                  <p className="font-semibold">
                    {holder?.name ?? <span className="font-normal text-ink-2">{text.nobody}</span>}
                  </p>
                  <p className="text-xs text-ink-2">
                    {holder
                      ? `${holder.organisation.name} · ${fill(text.since, { time: say.near(holder.appointedAt, now), who: holder.appointedByName })}`
                      : text.duty[role]}
                  </p>
                </div>
                {incident.viewerMay.includes(verb) && (
                  <AppointRole
                    incident={incident}
                    role={role}
                    isHandOver={holder !== undefined}
                    {...(role === own && { hotkey: 'h' })}
                  />
                )}
              </div>
              {holder && (
                <div className="mt-2 flex flex-wrap gap-2">
                  <a href={`tel:${holder.phone}`} className={`${buttonStyle()} tabular-nums`}>
                    <Phone aria-hidden size={16} />
                    {phoneText(holder.phone, language)}
                  </a>
                  <a href={`mailto:${holder.email}`} className={`${buttonStyle()} min-w-0 wrap-anywhere`}>
                    <Mail aria-hidden size={16} className="shrink-0" />
                    {holder.email}
                  </a>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {before.length > 0 && (
        <details className="mt-4 border-t border-line pt-3 text-xs text-ink-2">
          <summary className="cursor-pointer">{text.before}</summary>
          <ul className="mt-2 space-y-2">
            {before.map(one => (
              <li key={`${one.role} ${one.appointedAt}`}>
                {text[one.role]}: {fill(text.relieved, { name: one.name, time: say.near(one.relievedAt ?? now, now) })}
                {one.openPoints && <p className="whitespace-pre-wrap wrap-anywhere">{one.openPoints}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}
