import { CircleCheck, Mail, Phone, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { LogCall } from '#app/_parts/log-call.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case, CaseViewer } from './case-page.ts'
import { ProblemNotice } from './problem-notice.tsx'

type Props = Readonly<{
  incident: Case
  viewer: CaseViewer | null
  /** True right after the report, by the address. */
  isJustReported: boolean
  linked: readonly string[]
  now: string
  language: Language
}>

const tones = {
  met: 'border-met-line bg-met-bg text-met-fg',
  soon: 'border-soon-line bg-soon-bg text-soon-fg',
  late: 'border-late-line bg-late-bg text-late-fg',
} as const

function Notice({
  tone,
  icon,
  children,
}: Readonly<{ tone: keyof typeof tones; icon: ReactNode; children: ReactNode }>) {
  return (
    <div className={`mb-3 flex gap-3 rounded-card border p-3 ${tones[tone]}`}>
      <span className="mt-0.5 shrink-0">{icon}</span>
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}

/** Receipt and call step after the report, missing data, and where a solved case stands (5.2.1, 5.2.3, 5.3). */
export function Notices({ incident, viewer, isJustReported, linked, now, language }: Props) {
  const { room } = words(language)
  const say = format(language)
  const { phoneDuty } = incident
  const own = viewer?.organisation
  // Of AUB's own report that was raised to critical, whoever handles it for the school side calls.
  const { responsibleOrganisation, counterpartOrganisation, reportedBy } = incident
  const isOfAub = counterpartOrganisation.kind === 'AUB' && counterpartOrganisation.id === reportedBy.id
  const callsForIt = isOfAub ? responsibleOrganisation.id : reportedBy.id
  const isReporter = own?.id === callsForIt && own.kind !== 'AUB'
  // The step stays open until a call or an attempt is logged, whatever else happens to the case.
  const isOpen = incident.state === 'NEW' || incident.state === 'IN_PROGRESS'
  const isCallOpen =
    phoneDuty !== null &&
    isReporter &&
    (phoneDuty.isCallRequired ? isOpen && !phoneDuty.settledAt : incident.state === 'NEW')
  const missing = incident.missing.map(name => room.missingField[name.replace(/^input\./, '')] ?? name)
  return (
    <>
      {isJustReported && (
        <Notice tone="met" icon={<CircleCheck aria-hidden size={20} />}>
          <p className="font-semibold" role="status">
            {fill(room.saved, { number: incident.number })}
          </p>
          {linked.map(number => (
            <p key={number}>
              {room.savedLinked}{' '}
              <Link href={`/incidents/${number}`} className="link font-mono text-xs">
                {number}
              </Link>
            </p>
          ))}
        </Notice>
      )}
      {isCallOpen && phoneDuty.isCallRequired && (
        <Notice tone="late" icon={<Phone aria-hidden size={20} />}>
          <h2 className="text-lg font-semibold" id="call-step">
            {room.call.title}
          </h2>
          <p className="text-ink">{fill(room.call.why, { org: phoneDuty.organisation.name })}</p>
          {phoneDuty.phone ? (
            <a
              href={`tel:${phoneDuty.phone}`}
              className={`${buttonStyle('danger', 'large')} mt-3 tabular-nums max-sm:w-full`}
            >
              <Phone aria-hidden size={18} />
              {fill(room.call.button, { phone: phoneText(phoneDuty.phone, language) })}
            </a>
          ) : (
            <p className="mt-2 font-semibold">{fill(room.call.noPhone, { org: phoneDuty.organisation.name })}</p>
          )}
          {incident.viewerMay.includes('logCall') && (
            <div className="mt-3 text-ink">
              <LogCall incident={incident} phone={phoneDuty.phone} within="call-step" />
            </div>
          )}
        </Notice>
      )}
      {isCallOpen && !phoneDuty.isCallRequired && (
        <Notice tone="met" icon={<Mail aria-hidden size={20} />}>
          <h2 className="font-semibold">{room.call.mail}</h2>
          <p className="text-ink">{fill(room.call.mailWhy, { org: phoneDuty.organisation.name })}</p>
        </Notice>
      )}
      {incident.isIncomplete && (
        <Notice tone="soon" icon={<TriangleAlert aria-hidden size={20} />}>
          <p className="font-semibold">{room.incomplete}</p>
          {missing.length > 0 && <p>{fill(room.missingList, { fields: missing.join(', ') })}</p>}
        </Notice>
      )}
      {incident.state === 'RESOLVED' && incident.resolvedAt && (
        <Notice tone="met" icon={<CircleCheck aria-hidden size={20} />}>
          <p className="font-semibold">{fill(room.banner.resolved, { time: say.near(incident.resolvedAt, now) })}</p>
        </Notice>
      )}
      <ProblemNotice incident={incident} viewer={viewer} language={language} />
      {incident.state === 'CLOSED' && incident.closedAt && (
        <Notice tone="met" icon={<CircleCheck aria-hidden size={20} />}>
          <p className="font-semibold">{fill(room.banner.closed, { time: say.near(incident.closedAt, now) })}</p>
        </Notice>
      )}
      {incident.state === 'CANCELLED' && (
        <Notice tone="soon" icon={<TriangleAlert aria-hidden size={20} />}>
          <p className="font-semibold">{room.banner.cancelled}</p>
        </Notice>
      )}
    </>
  )
}
