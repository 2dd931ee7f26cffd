import { Check } from 'lucide-react'
import { Card } from '#app/_parts/card.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { LogEntryFragment } from '#graphql/generated/operations.ts'
import type { Case } from './case-page.ts'

type Props = Readonly<{ incident: Case; entries: readonly LogEntryFragment[]; now: string; language: Language }>

/** The duties of a critical incident that the platform has seen done, each ticked by its event. */
export function ChecklistCard({ incident, entries, now, language }: Props) {
  const { room } = words(language)
  const text = room.checklist
  const say = format(language)
  const first = (kind: string) => incident.clocks.find(clock => clock.kind === kind)
  const report = entries.find(entry => entry.kind === 'IncidentReported')
  const mailedAt = report?.deliveries.flatMap(mail => mail.sentAt ?? []).sort()[0] ?? null
  const items = [
    ...(report ? [{ label: text.mail, at: mailedAt }] : []),
    { label: text.begun, at: incident.handlingStartedAt },
    { label: text.firstStatus, at: first('FIRST_FEEDBACK')?.metAt ?? null },
    { label: text.resolved, at: incident.resolvedAt },
    { label: text.closed, at: incident.closedAt },
  ]
  const done = items.filter(item => item.at).length
  return (
    <Card id="checklist" title={text.title} aside={fill(text.progress, { done, all: items.length })}>
      <ul className="space-y-2.5">
        {items.map(({ label, at }) => (
          <li key={label} className="flex items-center gap-2.5" data-ticked={Boolean(at)}>
            <span
              aria-hidden
              className={`flex size-5 shrink-0 items-center justify-center rounded-full border ${at ? 'border-met-line bg-met-bg text-met-fg' : 'border-line-strong'}`}
            >
              {at && <Check size={12} />}
            </span>
            <span className="flex-1">
              {label}
              <span className="sr-only">: {at ? text.done : text.open}</span>
            </span>
            {at && <span className="text-xs tabular-nums text-ink-2">{say.near(at, now).replace('kl. ', '')}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
