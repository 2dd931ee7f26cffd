import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { words } from '#app/_words/words.ts'
import { ProblemForm } from '#app/(app)/problems/_parts/problem-form.tsx'
import { Fold } from './fold.tsx'
import type { Problem } from './problem-page.ts'

type Props = Readonly<{ problem: Problem; language: Language }>

/** What the problem is, who sees to it with which plan, and how it ended. */
export function AboutCard({ problem, language }: Props) {
  const { page, services, form } = problemWords(language)
  const text = page.about
  const { problemOwner: person, id, version } = problem
  const rows = [
    [text.description, problem.description],
    [text.cause, problem.cause],
    [text.resolution, problem.resolution],
    [text.closeReason, problem.closeReason],
    [
      text.owner,
      person &&
        [person.name, person.phone && phoneText(person.phone, language), person.email].filter(Boolean).join(', '),
    ],
    [text.planned, problem.plannedWork],
    [text.services, problem.services.map(one => services[one]).join(', ')],
    [text.category, words(language).report.what.categories[problem.category]],
    [text.openedBy, problem.openedBy.name],
    [text.counterpart, problem.counterpart?.name],
    [text.external, problem.externalRef && `${problem.externalRef.system} ${problem.externalRef.id}`],
  ] as const
  return (
    <Card id="about" title={text.title}>
      <dl className="space-y-3">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt className="text-2xs text-ink-2">{label}</dt>
              <dd className="max-w-[66ch] whitespace-pre-wrap wrap-anywhere">{value}</dd>
            </div>
          ))}
      </dl>
      {problem.viewerMay.includes('planProblem') && (
        <div className="mt-3">
          <Fold label={text.plan}>
            <ProblemForm verb="planProblem" id="plan" hidden={{ id, version }} submit={text.save}>
              <CaseField name="problemOwner.name" label={form.ownerName} stored={person?.name ?? ''} />
              <CaseField name="problemOwner.phone" label={form.ownerPhone} stored={person?.phone ?? ''} isOptional />
              <CaseField name="problemOwner.email" label={form.ownerEmail} stored={person?.email ?? ''} isOptional />
              <CaseField
                name="plannedWork"
                label={form.plannedWork}
                stored={problem.plannedWork ?? ''}
                rows={3}
                isOptional
              />
              <CaseField name="cause" label={text.cause} stored={problem.cause ?? ''} rows={3} isOptional />
            </ProblemForm>
          </Fold>
        </div>
      )}
    </Card>
  )
}
