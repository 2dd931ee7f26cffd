'use client'
import { Ban, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import type { LifeWords } from '#app/_words/life-words.ts'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { cancel, reopen } from '#app/(app)/incidents/[number]/life-verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { ChoiceField } from './choice-field.tsx'
import { controlStyle, Field } from './field.tsx'
import { ReasonField } from './reason-field.tsx'
import { VerbButton } from './verb-button.tsx'

type Props = Readonly<{ incident: NonNullable<IncidentPageQuery['incident']>; words: LifeWords }>

/** Not solved after all: a new cycle (5.2.1). */
export function ReopenCase({ incident, words: text }: Props) {
  return (
    <VerbButton
      incident={incident}
      Icon={RotateCcw}
      label={text.reopen.button}
      title={text.reopen.title}
      why={text.reopen.why}
      submit={text.reopen.submit}
      size="dense"
      asked="reopen"
      serve={reopen}
    >
      {answer => <ReasonField answer={answer} id="reopen-text" name="text" label={text.reopen.text} most={10_000} />}
    </VerbButton>
  )
}

/** A mistake or a duplicate: every clock ends without a breach (C.1). */
export function CancelCase({ incident, words: text }: Props) {
  return (
    <VerbButton
      incident={incident}
      Icon={Ban}
      label={text.cancel.button}
      title={text.cancel.title}
      why={text.cancel.why}
      submit={text.cancel.submit}
      size="dense"
      serve={cancel}
    >
      {answer => <CancelFields words={text} answer={answer} />}
    </VerbButton>
  )
}

function CancelFields({ words: text, answer }: Readonly<{ words: LifeWords; answer: Answer }>) {
  const [reason, setReason] = useState('MISTAKE')
  return (
    <>
      <ChoiceField
        answer={answer}
        name="reason"
        legend={text.cancel.reason}
        options={(['MISTAKE', 'DUPLICATE'] as const).map(each => [each, text.cancel[each]])}
        chosen="MISTAKE"
        onChoose={setReason}
      />
      {reason === 'DUPLICATE' && (
        <Field id="duplicateOf" label={text.cancel.number} error={answer.faults?.duplicateOf}>
          {marks => (
            <input
              {...marks}
              name="duplicateOf"
              placeholder="INC-2026-481516"
              autoComplete="off"
              defaultValue={answer.typed?.duplicateOf}
              className={controlStyle}
            />
          )}
        </Field>
      )}
      <ReasonField answer={answer} id="cancel-text" name="text" label={text.cancel.text} />
    </>
  )
}
