import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { ProblemForm } from '#app/(app)/problems/_parts/problem-form.tsx'
import { Fold } from './fold.tsx'
import type { Problem } from './problem-page.ts'

type Props = Readonly<{ problem: Problem; language: Language }>

/** The known error with its workaround and its day of review. */
export function KnownErrorCard({ problem, language }: Props) {
  const { known: text } = problemWords(language).page
  const { knownError, cause, id, version, viewerMay } = problem
  return (
    <Card id="known-error" title={text.title}>
      {knownError ? (
        <>
          <p className="mb-2 text-xs text-ink-2">{text.shown}</p>
          <dl className="space-y-3">
            <div>
              <dt className="text-2xs text-ink-2">{text.workaround}</dt>
              <dd className="whitespace-pre-wrap wrap-anywhere">{knownError.workaround}</dd>
            </div>
            <div>
              <dt className="text-2xs text-ink-2">{text.review}</dt>
              <dd>{format(language).longDate(`${knownError.reviewOn}T12:00:00Z`)}</dd>
            </div>
          </dl>
        </>
      ) : (
        <p className="text-ink-2">{text.none}</p>
      )}
      {viewerMay.includes('recordKnownError') && (
        <div className="mt-3">
          <Fold label={knownError ? text.again : text.record}>
            <ProblemForm verb="recordKnownError" id="known" hidden={{ id, version }} submit={text.save}>
              <CaseField name="cause" label={text.cause} stored={cause ?? ''} rows={3} />
              <CaseField name="workaround" label={text.workaround} stored={knownError?.workaround ?? ''} rows={3} />
              <CaseField name="reviewOn" label={text.reviewOn} />
            </ProblemForm>
          </Fold>
        </div>
      )}
    </Card>
  )
}
