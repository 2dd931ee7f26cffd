import { Phone, PhoneMissed } from 'lucide-react'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { LogCall } from '#app/_parts/log-call.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case } from './case-page.ts'

/** Calls and attempts, latest first, and the way to log one (5.2.3). */
export function CallsCard({ incident, now, language }: Readonly<{ incident: Case; now: string; language: Language }>) {
  const text = words(language).coordination.call
  const say = format(language)
  const { calls, phoneDuty } = incident
  const mayLog = incident.viewerMay.includes('logCall')
  if (calls.length === 0 && !mayLog) return null
  return (
    <Card id="calls" title={text.list} aside={calls.length || undefined}>
      {calls.length === 0 && <p className="text-ink-2">{text.none}</p>}
      <ol className="space-y-3">
        {calls.map(call => {
          const Icon = call.result === 'ANSWERED' ? Phone : PhoneMissed
          return (
            <li key={`${call.at} ${call.number} ${call.note}`} className="flex gap-2.5" data-call={call.result}>
              <Icon aria-hidden size={16} className="mt-0.5 shrink-0 text-ink-2" />
              <div className="min-w-0">
                <p>
                  {fill(call.spokenWith ? text.talked : text.tried, {
                    caller: call.caller ?? call.organisation?.name ?? '',
                    who: call.spokenWith ?? '',
                  })}{' '}
                  <Chip tone={call.result === 'ANSWERED' ? 'met' : 'soon'}>{text.results[call.result]}</Chip>{' '}
                  {call.isStatus && <Chip tone="met">{text.status}</Chip>}
                </p>
                {call.note && <p className="whitespace-pre-wrap wrap-anywhere">{call.note}</p>}
                <p className="text-xs text-ink-2">
                  {[call.organisation?.name, say.near(call.at, now)].filter(Boolean).join(' · ')}
                </p>
              </div>
            </li>
          )
        })}
      </ol>
      {mayLog && (
        <div className={calls.length > 0 ? 'mt-4 border-t border-line pt-3' : 'mt-3'}>
          <LogCall incident={incident} phone={phoneDuty?.phone ?? null} within="call" />
        </div>
      )}
    </Card>
  )
}
