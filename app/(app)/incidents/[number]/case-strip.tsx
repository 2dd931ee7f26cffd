import { Handshake } from 'lucide-react'
import { DutyResult } from '#app/_parts/duty-result.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case } from './case-page.ts'

/** The clocks and the fixed stamps of a case of priority 2 to 4 (4.2, 5.2.1). */
export function CaseStrip({ incident, now, language }: Readonly<{ incident: Case; now: string; language: Language }>) {
  const { room } = words(language)
  const say = format(language)
  const latest = (kind: string) => incident.clocks.findLast(clock => clock.kind === kind)
  const [reaction, feedback, agreed] = ['REACTION', 'FIRST_FEEDBACK', 'AGREED_FEEDBACK'].map(latest)
  const owed = (clock: NonNullable<typeof reaction>, title: string) =>
    clock.metAt || clock.state === 'BY_AGREEMENT' || clock.state === 'ENDED'
      ? title
      : `${title} · ${fill(room.next.owes, { org: clock.owedBy.name })}`
  const stamps = [
    [room.stamps.opened, incident.openedAt],
    [room.stamps.begun, incident.handlingStartedAt],
    [room.stamps.resolved, incident.resolvedAt],
    [room.stamps.closed, incident.closedAt],
  ] as const
  return (
    <div className="mb-4 grid gap-3 sm:grid-cols-2 xl:grid-cols-[repeat(3,minmax(0,1fr))_minmax(18rem,1.4fr)]">
      {reaction && <DutyResult title={owed(reaction, room.result.reaction)} clock={reaction} />}
      {feedback && <DutyResult title={owed(feedback, room.result.feedback)} clock={feedback} />}
      {agreed ? (
        <DutyResult title={owed(agreed, room.result.agreed)} clock={agreed} />
      ) : (
        <section
          className="min-w-0 rounded-card border border-line bg-surface px-4 py-3"
          aria-label={room.result.agreed}
        >
          <h2 className="flex items-center gap-1.5 text-xs font-semibold">
            <Handshake aria-hidden size={16} />
            {room.result.agreed}
          </h2>
          <p className="mt-0.5 text-xl font-semibold">{room.result.agreedNone}</p>
          <p className="text-xs text-ink-2">{room.result.agreedWhy}</p>
        </section>
      )}
      <section className="min-w-0 rounded-card border border-line bg-surface px-4 py-3" aria-label={room.stamps.title}>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-xs tabular-nums">
          {stamps.map(([label, at]) => (
            <div key={label} className="contents">
              <dt className="text-ink-2">{label}</dt>
              <dd className={at ? 'font-semibold' : 'text-ink-2'}>{at ? say.near(at, now) : room.stamps.notYet}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
