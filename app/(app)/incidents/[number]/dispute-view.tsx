import { AnswerClaim, SettleDispute } from '#app/_parts/contest-clock.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { lifeWords } from '#app/_words/life-words.ts'
import { words } from '#app/_words/words.ts'
import type { Case, CaseViewer } from './case-page.ts'

type Dispute = Case['disputes'][number]
type Props = Readonly<{
  incident: Case
  dispute: Dispute
  viewer: CaseViewer | null
  now: string
  language: Language
}>

/** One thing that the sides do not agree on: both readings, whose word stands where, and how it is settled. */
export function DisputeView({ incident, dispute, viewer, now, language }: Props) {
  const text = lifeWords(language)
  const say = format(language)
  const { kind, state } = dispute
  const isOpen = state === 'OPEN' || state === 'REJECTED'
  const isTheirs = (viewer?.organisation.kind === 'AUB') !== (dispute.raisedBy.kind === 'AUB')
  const mayAnswer = kind === 'DETECTION' && state === 'OPEN' && isTheirs
  const named = [dispute.responsibleTick, dispute.counterpartTick].flatMap(tick => (tick ? [tick] : []))
  return (
    <section aria-label={text.dispute[kind]} className="border-l-4 border-plan-line pl-3" data-dispute={kind}>
      <h3 className="font-semibold">
        {text.dispute[kind]} · {(kind === 'PRIORITY' ? text.dispute.priorityState : text.dispute.state)[state]}
      </h3>
      <p>
        {fill(text.dispute.raised, {
          who: dispute.raisedByName,
          org: dispute.raisedBy.name,
          time: say.near(dispute.raisedAt, now),
          reason: dispute.reason,
        })}
      </p>
      {dispute.wishedPriority && dispute.priorityBefore && (
        <p>{fill(text.dispute.wished, { before: dispute.priorityBefore, wished: dispute.wishedPriority })}</p>
      )}
      {dispute.claimedAt && <p>{fill(text.dispute.claimed, { time: say.near(dispute.claimedAt, now) })}</p>}
      {dispute.evidence && <p className="text-ink-2">{fill(text.dispute.evidence, { text: dispute.evidence })}</p>}
      {dispute.answer && (
        <p>{fill(text.dispute.answer, { who: dispute.answeredByName ?? '', text: dispute.answer })}</p>
      )}
      {dispute.readings.length > 0 && <Readings readings={dispute.readings} now={now} language={language} />}
      {named.map(tick => (
        <p key={`${tick.name} ${tick.at}`} className="text-xs text-ink-2">
          {fill(text.dispute.tick, {
            who: tick.name,
            value: tick.priority ?? (tick.shouldHaveDetectedAt ? say.near(tick.shouldHaveDetectedAt, now) : ''),
          })}
        </p>
      ))}
      {isOpen && (
        <div className="mt-2 flex flex-wrap gap-2 print:hidden">
          {mayAnswer && incident.viewerMay.includes('answerDetectionClaim') && (
            <AnswerClaim incident={incident} words={text} />
          )}
          {incident.viewerMay.includes('settleDispute') && (
            <SettleDispute incident={incident} words={text} about={kind} from={dispute.claimedAt ?? null} />
          )}
        </div>
      )}
    </section>
  )
}

type ReadingsProps = Readonly<{ readings: Dispute['readings']; now: string; language: Language }>

/** Each clock as it ran, beside what it would be by the claim. */
function Readings({ readings, now, language }: ReadingsProps) {
  const text = lifeWords(language).dispute
  const { clock } = words(language)
  const say = format(language)
  const verdict = (isMissed: boolean) => (isMissed ? text.missed : text.met)
  return (
    <table className="my-2 w-full text-left text-sm">
      <caption className="sr-only">{text.readings}</caption>
      <thead>
        <tr>
          <th className="pr-3 font-semibold">{text.kind}</th>
          <th className="pr-3 font-semibold">{text.runs}</th>
          <th className="font-semibold">{text.claimedColumn}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(one => (
          <tr key={one.kind} className="border-t border-line align-top">
            <td className="py-1 pr-3">{clock.kind[one.kind]}</td>
            <td className="py-1 pr-3">
              {say.near(one.dueAt, now)}
              {one.metAt && ` · ${verdict(one.metAt > one.dueAt)}`}
            </td>
            <td className="py-1">
              {say.near(one.claimedDueAt, now)} · {verdict(one.isMissedByClaim)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
