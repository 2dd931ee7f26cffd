import { TriangleAlert } from 'lucide-react'
import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { typedDay } from '#app/_parts/typed-time.ts'
import { changeWords } from '#app/_words/change-words.ts'
import { counted } from '#app/_words/counted.ts'
import type { Language } from '#app/_words/language.ts'
import { ChangeForm } from '#app/(app)/changes/_parts/change-form.tsx'
import { typedMomentOf } from '#app/(app)/changes/_parts/typed-moment-of.ts'
import { WindowFields } from '#app/(app)/changes/_parts/window-fields.tsx'
import { Fold } from '#app/(app)/problems/[number]/fold.tsx'
import { copenhagenDate } from '#domain/copenhagen.ts'
import { dateText, dayOf } from '#domain/day.ts'
import type { Change } from './change-page.ts'
import { GateStepList } from './gate-step-list.tsx'
import { gateSteps } from './gate-steps.ts'

type Props = Readonly<{
  change: Change
  /** A date that was proposed for the window: typed already, and sent by whoever owns the change. */
  proposed: string | null
  language: Language
}>

/** The gate as steps, each with why it is not met, what would help and the nearest legal date (screens 5.12, C.3). */
export function GateCard({ change, proposed, language }: Props) {
  const all = changeWords(language)
  const text = all.page
  const { gate, viewerMay, id, version } = change
  if (!gate) return null
  const steps = gateSteps(change)
  const isBarred = gate.staticReasons.length > 0
  // What bars AUB's approval is less than what bars the work: the hour of the window, and the approval itself, come after.
  const wanted = proposed && change.windowStart && change.windowEnd ? movedTo(proposed, change) : null
  const missing = isBarred ? gate.staticReasons.length : steps.filter(one => one.state === 'NOT_MET').length
  return (
    <Card
      id="gate"
      title={text.gate}
      aside={
        gate.mayImplement ? (
          <b className="text-met-fg">{text.open}</b>
        ) : (
          <b className="text-late-fg">
            {isBarred ? text.blockedDecide : text.blocked} ({counted(text.lacks, missing, language)})
          </b>
        )
      }
    >
      {change.affectsAub === 'NO' && change.state !== 'DRAFT' && <p className="mb-3">{all.notUnderGate}</p>}
      <GateStepList change={change} language={language} />
      {gate.warnings.map(one => (
        <p key={one.code} className="mt-3 text-soon-fg">
          <TriangleAlert aria-hidden size={16} className="mr-1.5 inline align-text-bottom" />
          <b>{text.warning}:</b> {one.sentence} {one.remedy}
        </p>
      ))}
      {viewerMay.includes('moveWindow') && (
        <div id="move" className="mt-4 scroll-mt-24">
          <Fold key={proposed} label={text.moveTitle} isOpen={proposed !== null}>
            <ChangeForm verb="moveWindow" id="move" hidden={{ id, version }} submit={text.move}>
              <p className="text-xs text-ink-2">{text.moveHint}</p>
              <WindowFields
                key={`${change.windowStart} ${change.windowEnd} ${proposed}`}
                start={wanted?.start ?? typedMomentOf(change.windowStart)}
                end={wanted?.end ?? typedMomentOf(change.windowEnd)}
                type={change.type ?? 'NORMAL'}
                isAllowedInFreeze={change.template?.isAllowedInFreeze ?? false}
                receivedAt={change.noticeReceivedAt}
              />
              <CaseField name="reason" label={text.reason} rows={2} isOptional />
              <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
                <input type="checkbox" name="declare" value="yes" className="size-4 accent-(--primary)" />
                {all.form.declare}
              </label>
            </ChangeForm>
          </Fold>
        </div>
      )}
    </Card>
  )
}

/** The same hours of the day, as many days long, from another date. */
function movedTo(date: string, { windowStart, windowEnd }: Change) {
  const [start, end] = [typedMomentOf(windowStart), typedMomentOf(windowEnd)]
  const dayAt = (instant: string | null) => dayOf(copenhagenDate(new Date(instant ?? 0)))
  const last = dateText(dayOf(date) + dayAt(windowEnd) - dayAt(windowStart))
  return { start: { date: typedDay(date), time: start.time }, end: { date: typedDay(last), time: end.time } }
}
