'use client'
import { CaseField } from '#app/_parts/case-field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { problemWords } from '#app/_words/problem-words.ts'
import { ProblemForm } from '#app/(app)/problems/_parts/problem-form.tsx'

/** AUB's yes or no to another date, each a form of its own. */
export function ExtensionAnswer({ hidden }: Readonly<{ hidden: Readonly<{ id: string; version: number }> }>) {
  const { language } = useLanguage()
  const { terms: text } = problemWords(language).page
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <ProblemForm
        verb="answerExtension"
        id="grant"
        hidden={{ ...hidden, granted: 'yes' }}
        submit={text.grant}
        kind="primary"
      >
        <CaseField name="answer" label={text.answer} rows={2} isOptional />
      </ProblemForm>
      <ProblemForm
        verb="answerExtension"
        id="decline"
        hidden={{ ...hidden, granted: 'no' }}
        submit={text.decline}
        kind="danger"
      >
        <CaseField name="answer" label={text.answer} rows={2} />
      </ProblemForm>
    </div>
  )
}
