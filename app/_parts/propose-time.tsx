'use client'
import { CalendarClock, Check } from 'lucide-react'
import { fill } from '#app/_words/fill.ts'
import type { LifeWords } from '#app/_words/life-words.ts'
import { accept, propose } from '#app/(app)/incidents/[number]/life-verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { ChoiceField } from './choice-field.tsx'
import { useLanguage } from './language.tsx'
import { MomentFields } from './moment-fields.tsx'
import { ReasonField } from './reason-field.tsx'
import { VerbButton } from './verb-button.tsx'

type Incident = NonNullable<IncidentPageQuery['incident']>
type Props = Readonly<{ incident: Incident; words: LifeWords; isAnother: boolean }>

/** Proposes when the next feedback comes, or at priority 4 when it is solved (4.2, 5.2.5). */
export function ProposeTime({ incident, words: text, isAnother }: Props) {
  const subjects = [
    ...(incident.priority === 'P1' ? [] : [['FEEDBACK', text.agreement.feedback] as const]),
    ...(incident.priority === 'P4' ? [['SOLUTION', text.agreement.solution] as const] : []),
  ]
  if (subjects.length === 0) return null
  return (
    <VerbButton
      incident={incident}
      Icon={CalendarClock}
      label={isAnother ? text.propose.another : text.propose.button}
      title={text.propose.title}
      why={text.propose.why}
      submit={text.propose.submit}
      size="dense"
      hotkey="t"
      asked="agree"
      serve={propose}
    >
      {answer => (
        <>
          {subjects.length > 1 && (
            <ChoiceField
              answer={answer}
              name="about"
              legend={text.propose.about}
              options={subjects}
              chosen="FEEDBACK"
            />
          )}
          <MomentFields
            answer={answer}
            words={text}
            prefix="propose"
            fault="dueAt"
            from={incident.usualFeedbackAt ?? null}
          />
          <ReasonField answer={answer} id="propose-note" name="note" label={text.propose.note} isOptional />
        </>
      )}
    </VerbButton>
  )
}

type AcceptProps = Readonly<{ incident: Incident; words: LifeWords; proposal: Incident['feedbackProposals'][number] }>

/** The other side's time suits: one click and it is agreed. */
export function AcceptTime({ incident, words: text, proposal }: AcceptProps) {
  const { format } = useLanguage()
  const what = proposal.about === 'SOLUTION' ? text.agreement.solution : text.agreement.feedback
  return (
    <VerbButton
      incident={incident}
      Icon={Check}
      label={text.accept.button}
      title={text.accept.title}
      why={fill(text.accept.why, { what, time: format.dateTime(proposal.dueAt) })}
      submit={text.accept.submit}
      kind="primary"
      size="dense"
      asked="accept"
      serve={accept}
    >
      {() => <input type="hidden" name="proposalId" value={proposal.proposalId} />}
    </VerbButton>
  )
}
