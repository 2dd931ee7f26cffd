'use client'
import { Gavel, MessageSquare, Scale } from 'lucide-react'
import type { LifeWords } from '#app/_words/life-words.ts'
import { answerClaim, claim, settle } from '#app/(app)/incidents/[number]/life-verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { ChoiceField } from './choice-field.tsx'
import { MomentFields } from './moment-fields.tsx'
import { ReasonField } from './reason-field.tsx'
import { VerbButton } from './verb-button.tsx'

type Incident = NonNullable<IncidentPageQuery['incident']>
type Props = Readonly<{ incident: Incident; words: LifeWords }>

/** "Should have been found earlier" (4.2): the claim, with what it rests on. */
export function ContestClock({ incident, words: text }: Props) {
  return (
    <VerbButton
      incident={incident}
      Icon={Scale}
      label={text.claim.button}
      title={text.claim.title}
      why={text.claim.why}
      submit={text.claim.submit}
      size="dense"
      serve={claim}
    >
      {answer => (
        <>
          <MomentFields answer={answer} words={text} prefix="claim" fault="shouldHaveDetectedAt" />
          <ReasonField answer={answer} id="claim-reason" name="reason" label={text.reason} />
          <ReasonField answer={answer} id="claim-evidence" name="evidence" label={text.claim.evidence} isOptional />
        </>
      )}
    </VerbButton>
  )
}

/** Yes or no to the other side's claim. */
export function AnswerClaim({ incident, words: text }: Props) {
  const options = [
    ['yes', text.answerClaim.yes],
    ['no', text.answerClaim.no],
  ] as const
  return (
    <VerbButton
      incident={incident}
      Icon={MessageSquare}
      label={text.answerClaim.button}
      title={text.answerClaim.title}
      why={text.answerClaim.why}
      submit={text.answerClaim.submit}
      kind="primary"
      size="dense"
      serve={answerClaim}
    >
      {answer => (
        <>
          <ChoiceField answer={answer} name="isAccepted" legend={text.answerClaim.title} options={options} />
          <ReasonField answer={answer} id="answer-reason" name="reason" label={text.reason} isOptional />
        </>
      )}
    </VerbButton>
  )
}

type SettleProps = Props & Readonly<{ about: Incident['disputes'][number]['kind']; from: string | null }>

/** A person of level 2 names what both sides are to go by (C.4). */
export function SettleDispute({ incident, words: text, about, from }: SettleProps) {
  const options = (['P1', 'P2', 'P3', 'P4'] as const).map(each => [each, each] as const)
  return (
    <VerbButton
      incident={incident}
      Icon={Gavel}
      label={text.settle.button}
      title={text.settle.title}
      why={text.settle.why}
      submit={text.settle.submit}
      size="dense"
      serve={settle}
    >
      {answer =>
        about === 'PRIORITY' ? (
          <ChoiceField answer={answer} name="priority" legend={text.settle.priority} options={options} />
        ) : (
          <MomentFields answer={answer} words={text} prefix="settle" fault="shouldHaveDetectedAt" from={from} />
        )
      }
    </VerbButton>
  )
}
