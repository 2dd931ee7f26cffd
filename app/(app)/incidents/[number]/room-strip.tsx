import { CircleCheck, Timer } from 'lucide-react'
import type { Cadence } from '#app/_parts/cadence.ts'
import { CadenceTrack } from '#app/_parts/cadence-track.tsx'
import { DutyResult } from '#app/_parts/duty-result.tsx'
import { NextDuty } from '#app/_parts/next-duty.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case, CaseViewer } from './case-page.ts'

type Props = Readonly<{
  incident: Case
  cadence: Cadence
  viewer: CaseViewer | null
  now: string
  language: Language
}>

/** The head of the incident room: what is owed next, how the first duties went, and the rhythm of the statuses. */
export function RoomStrip({ incident, cadence, viewer, now, language }: Props) {
  const { room } = words(language)
  const say = format(language)
  const latest = (kind: string) => incident.clocks.findLast(clock => clock.kind === kind)
  const reaction = latest('REACTION')
  const feedback = latest('FIRST_FEEDBACK')
  const next =
    incident.clocks.find(({ kind, state }) => kind !== 'REACTION' && (state === 'RUNNING' || state === 'OVERDUE')) ??
    incident.nextClock
  const ended = incident.closedAt
    ? fill(room.next.closedAt, { time: say.near(incident.closedAt, now) })
    : incident.resolvedAt && fill(room.next.resolvedAt, { time: say.near(incident.resolvedAt, now) })
  return (
    <div className="mb-4 grid grid-cols-2 gap-3 lg:grid-cols-[minmax(15rem,1.35fr)_repeat(2,minmax(9rem,0.85fr))_minmax(22rem,2.75fr)]">
      <div className="col-span-2 grid lg:col-span-1">
        {next ? (
          <NextDuty clock={next} viewerOrganisationId={viewer?.organisation.id ?? null} />
        ) : (
          <section className="rounded-card border border-line bg-surface px-4 py-3">
            <h2 className="flex items-center gap-1.5 text-xs font-semibold">
              {ended ? <CircleCheck aria-hidden size={16} className="text-met-fg" /> : <Timer aria-hidden size={16} />}
              {room.next.none}
            </h2>
            {ended && <p className="mt-1 text-xl font-semibold">{ended}</p>}
          </section>
        )}
      </div>
      {reaction && <DutyResult title={room.result.reaction} clock={reaction} />}
      {feedback && <DutyResult title={room.result.feedback} clock={feedback} />}
      <div className="col-span-2 grid lg:col-span-1">
        <CadenceTrack cadence={cadence} asOf={now} openedAt={incident.openedAt} resolvedAt={incident.resolvedAt} />
      </div>
    </div>
  )
}
