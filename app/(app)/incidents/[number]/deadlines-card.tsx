import Link from 'next/link'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { caseAddress } from '#app/_parts/case-address.ts'
import { ChangePriority, ObjectToPriority } from '#app/_parts/change-priority.tsx'
import { ContestClock } from '#app/_parts/contest-clock.tsx'
import { AcceptTime, ProposeTime } from '#app/_parts/propose-time.tsx'
import { CancelCase, ReopenCase } from '#app/_parts/reopen-or-cancel.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { lifeWords } from '#app/_words/life-words.ts'
import type { Case, CaseViewer } from './case-page.ts'
import { DisputeView } from './dispute-view.tsx'

const ACTIONS = [
  'proposeFeedbackTime',
  'changePriority',
  'objectToPriority',
  'claimShouldHaveDetected',
  'reopenIncident',
  'cancelIncident',
]

type Props = Readonly<{ incident: Case; viewer: CaseViewer | null; now: string; language: Language }>

/** What is agreed, what is disputed, and what may be done about it (4.2, 5.2.1, 5.2.5). */
export function DeadlinesCard({ incident, viewer, now, language }: Props) {
  const text = lifeWords(language)
  const say = format(language)
  const may = (verb: string) => incident.viewerMay.includes(verb)
  const isOpen = incident.state === 'NEW' || incident.state === 'IN_PROGRESS'
  const isDisputed = (kind: 'PRIORITY' | 'DETECTION') =>
    incident.disputes.some(one => one.kind === kind && (one.state === 'OPEN' || one.state === 'REJECTED'))
  const pending = isOpen ? incident.feedbackProposals.filter(one => one.state === 'PROPOSED') : []
  const linked = [
    ...(incident.followsUp ? [[text.followsUp, incident.followsUp] as const] : []),
    ...(incident.duplicateOf ? [[text.duplicateOf, incident.duplicateOf] as const] : []),
    ...incident.followUps.map(one => [text.followUps, one] as const),
  ]
  const hasActions = ACTIONS.some(may)
  const says =
    incident.isAgreementMissing ||
    incident.agreedResolutionAt ||
    incident.actualBegunAt ||
    incident.closesAt ||
    pending.length + incident.disputes.length + incident.cycles.length + linked.length > 0
  if (!says && !hasActions) return null
  const what = (about: 'FEEDBACK' | 'SOLUTION') =>
    about === 'SOLUTION' ? text.agreement.solution : text.agreement.feedback
  return (
    <Card id="deadlines" title={text.title}>
      <div className="space-y-3">
        {incident.isAgreementMissing && (
          <p className="border-l-4 border-soon-line pl-3 font-semibold">{text.agreement.missing}</p>
        )}
        {pending.map(proposal => (
          <div key={proposal.proposalId} data-proposal={proposal.about}>
            <p>
              {fill(text.agreement.proposed, {
                what: what(proposal.about),
                time: say.near(proposal.dueAt, now),
                who: proposal.proposedByName,
                org: proposal.proposedBy.name,
              })}
            </p>
            {proposal.note && <p className="text-ink-2">{proposal.note}</p>}
            {proposal.viewerMayAccept ? (
              <div className="mt-2 flex flex-wrap gap-2">
                <AcceptTime incident={incident} words={text} proposal={proposal} />
              </div>
            ) : (
              <p className="text-xs text-ink-2">{text.agreement.waiting}</p>
            )}
          </div>
        ))}
        {incident.agreedResolutionAt && (
          <p>{fill(text.agreement.solutionAgreed, { time: say.near(incident.agreedResolutionAt, now) })}</p>
        )}
        {incident.actualBegunAt && <p>{fill(text.begunActually, { time: say.near(incident.actualBegunAt, now) })}</p>}
        {incident.closesAt && (
          <p>
            {fill(text.agreement.closes, {
              time: say.date(new Date(new Date(incident.closesAt).getTime() - 1_000).toISOString()),
            })}
          </p>
        )}
        {incident.disputes.map(dispute => (
          <DisputeView
            key={`${dispute.kind} ${dispute.raisedAt}`}
            incident={incident}
            dispute={dispute}
            viewer={viewer}
            now={now}
            language={language}
          />
        ))}
        {incident.cycles.map(cycle => (
          <p key={cycle.number} className="text-ink-2">
            {fill(text.cycle, {
              n: cycle.number,
              resolved: say.near(cycle.resolvedAt, now),
              reopened: say.near(cycle.reopenedAt, now),
            })}
          </p>
        ))}
        {linked.map(([label, one]) => (
          <p key={one.id}>
            {label}{' '}
            <Link href={caseAddress('INCIDENT', one.number)} className="font-semibold">
              {one.number}
            </Link>{' '}
            {one.title}
          </p>
        ))}
        {hasActions && (
          <div className="flex flex-wrap gap-2 border-t border-line pt-3 first:border-t-0 first:pt-0 print:hidden">
            {may('proposeFeedbackTime') && (
              <ProposeTime incident={incident} words={text} isAnother={pending.length > 0} />
            )}
            {may('changePriority') && <ChangePriority incident={incident} words={text} />}
            {may('objectToPriority') && !isDisputed('PRIORITY') && (
              <ObjectToPriority incident={incident} words={text} />
            )}
            {may('claimShouldHaveDetected') && !isDisputed('DETECTION') && (
              <ContestClock incident={incident} words={text} />
            )}
            {may('reopenIncident') && <ReopenCase incident={incident} words={text} />}
            {incident.state === 'CLOSED' && (
              <Link href={`/incidents/new?followsUp=${incident.number}`} className={buttonStyle('secondary', 'dense')}>
                {text.reopen.late}
              </Link>
            )}
            {may('cancelIncident') && <CancelCase incident={incident} words={text} />}
          </div>
        )}
      </div>
    </Card>
  )
}
