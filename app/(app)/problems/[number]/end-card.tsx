import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { ProblemForm } from '#app/(app)/problems/_parts/problem-form.tsx'
import type { Problem } from './problem-page.ts'

type Props = Readonly<{ problem: Problem; language: Language }>

/** How the problem ends: its cause is removed, then it is closed (C.2). */
export function EndCard({ problem, language }: Props) {
  const { end: text } = problemWords(language).page
  const { id, version, viewerMay } = problem
  if (viewerMay.includes('solveProblem'))
    return (
      <Card id="end" title={text.solveTitle}>
        <ProblemForm verb="solveProblem" id="solve" hidden={{ id, version }} submit={text.solve}>
          <CaseField name="resolution" label={text.resolution} rows={3} />
        </ProblemForm>
      </Card>
    )
  if (!viewerMay.includes('closeProblem')) return null
  return (
    <Card id="end" title={text.close}>
      <ProblemForm verb="closeProblem" id="close" hidden={{ id, version }} submit={text.close} kind="primary">
        <CaseField name="reason" label={text.reason} rows={2} isOptional />
      </ProblemForm>
    </Card>
  )
}
