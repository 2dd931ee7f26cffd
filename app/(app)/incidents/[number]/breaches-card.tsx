import { TriangleAlert, X } from 'lucide-react'
import { AcknowledgeLadder } from '#app/_parts/acknowledge-ladder.tsx'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { Receipts } from '#app/_parts/receipts.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { lifeWords } from '#app/_words/life-words.ts'
import { words } from '#app/_words/words.ts'
import type { Case } from './case-page.ts'

type Props = Readonly<{ incident: Case; now: string; language: Language }>

/** Missed duties and the steps on the ladder that followed (3.1, 4.2): factual, with times and names. */
export function BreachesCard({ incident, now, language }: Props) {
  const { room, clock, coordination } = words(language)
  const life = lifeWords(language)
  const say = format(language)
  const { breaches, escalations } = incident
  if (breaches.length === 0 && escalations.length === 0) return null
  const isWaiting = escalations.some(step => !step.acknowledgedAt)
  const mayAcknowledge = isWaiting && incident.viewerMay.includes('acknowledgeEscalation')
  return (
    <Card id="breaches" title={room.breaches.title} aside={breaches.length}>
      <ul className="space-y-3">
        {breaches.map(breach => (
          <li key={breach.id} className="flex gap-2.5" data-breach={breach.kind}>
            <X aria-hidden size={16} className="mt-0.5 shrink-0 text-late-fg" />
            <div>
              <p>{fill(room.breaches.one, { kind: clock.kind[breach.kind], time: say.near(breach.dueAt, now) })}</p>
              <p className="text-xs text-ink-2">
                {fill(room.breaches.owed, { org: breach.owedBy.name })}
                {breach.bookedOn.some(party => party.id !== breach.owedBy.id) &&
                  ` · ${fill(room.breaches.booked, { orgs: breach.bookedOn.map(party => party.name).join(', ') })}`}
                {breach.priority &&
                  breach.priority !== incident.priority &&
                  ` · ${fill(life.underPriority, { n: breach.priority })}`}
              </p>
              {breach.setAside && <p className="text-xs font-semibold">{life.setAside[breach.setAside]}</p>}
            </div>
          </li>
        ))}
      </ul>
      {escalations.length > 0 && (
        <>
          <h3 className="mt-4 flex items-center gap-2 border-t border-line pt-4 font-semibold">
            <TriangleAlert aria-hidden size={16} />
            {room.ladder.title}
          </h3>
          <p className="text-xs text-ink-2">{room.ladder.why}</p>
          <ol className="mt-2 space-y-2.5">
            {escalations.map(step => (
              <li key={step.id} className="flex flex-wrap items-center gap-x-2" data-level={step.level}>
                <Chip tone="soon">{fill(room.ladder.level, { n: step.level })}</Chip>
                <span>
                  {fill(room.ladder.step, { who: step.contactName, time: say.near(step.at, now) })}
                  <span className="text-xs text-ink-2">
                    {' · '}
                    {step.acknowledgedAt
                      ? step.acknowledgedBy
                        ? fill(coordination.ladder.by, {
                            who: step.acknowledgedBy,
                            time: say.near(step.acknowledgedAt, now),
                          })
                        : fill(room.ladder.acknowledged, { time: say.near(step.acknowledgedAt, now) })
                      : room.ladder.waiting}
                    {step.isDeputy && ` · ${coordination.ladder.deputy}`}
                  </span>
                </span>
                {step.deliveries.length > 0 && <Receipts deliveries={step.deliveries} />}
              </li>
            ))}
          </ol>
          {mayAcknowledge && (
            <div className="mt-3">
              <AcknowledgeLadder incident={incident} />
            </div>
          )}
        </>
      )}
    </Card>
  )
}
