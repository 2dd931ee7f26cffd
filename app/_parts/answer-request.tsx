'use client'
import { Reply } from 'lucide-react'
import { answerRequest } from '#app/(app)/incidents/[number]/coordination-verbs.ts'
import type { IncidentPageQuery, RequestAnswer } from '#graphql/generated/operations.ts'
import { useLanguage } from './language.tsx'
import { LineField } from './line-field.tsx'
import { VerbButton } from './verb-button.tsx'

type Props = Readonly<{
  incident: NonNullable<IncidentPageQuery['incident']>
  answers: readonly RequestAnswer[]
}>

/** The answers that the request can have now (2, 3.1, 5.1). */
export function AnswerRequest({ incident, answers }: Props) {
  const text = useLanguage().words.coordination.request
  return (
    <VerbButton
      incident={incident}
      Icon={Reply}
      label={text.answer}
      title={text.answerTitle}
      submit={text.submit}
      kind="primary"
      asked="answer"
      serve={answerRequest}
    >
      {answer => (
        <>
          <fieldset>
            <legend className="mb-1 font-semibold">{text.answer}</legend>
            <div className="flex flex-wrap gap-x-6">
              {answers.map((each, place) => (
                <label key={each} className="flex min-h-11 items-center gap-2">
                  <input
                    type="radio"
                    name="answer"
                    value={each}
                    defaultChecked={answer.typed?.answer ? answer.typed.answer === each : place === 0}
                    className="size-4 accent-(--primary)"
                  />
                  {text.answers[each]}
                </label>
              ))}
            </div>
          </fieldset>
          <LineField within="answer" name="text" label={text.text} hint={text.textHint} rows={4} answer={answer} />
        </>
      )}
    </VerbButton>
  )
}
