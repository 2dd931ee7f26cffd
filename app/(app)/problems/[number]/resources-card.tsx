import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { ProblemForm } from '#app/(app)/problems/_parts/problem-form.tsx'
import { Fold } from './fold.tsx'
import type { Problem, ProblemViewer } from './problem-page.ts'

type Props = Readonly<{ problem: Problem; viewer: ProblemViewer | null; language: Language }>

/** Requests for people or time, with the day of the answer; an overdue one is seen. */
export function ResourcesCard({ problem, viewer, language }: Props) {
  const { resources: text } = problemWords(language).page
  const say = format(language)
  const { resourceRequests, id, version, viewerMay } = problem
  return (
    <Card id="resources" title={text.title}>
      {resourceRequests.length === 0 && <p className="text-ink-2">{text.none}</p>}
      <ul className="grid gap-3">
        {resourceRequests.map(one => (
          <li key={one.id} className="border-l-2 border-line pl-3">
            <p className="whitespace-pre-wrap wrap-anywhere">{one.text}</p>
            <p className="text-2xs text-ink-2">{text.by(one.askedBy.name, say.dateTime(one.replyBy))}</p>
            {one.isOverdue && <Chip tone="late">{text.overdue}</Chip>}
            {one.answer && <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{`${text.answer}: ${one.answer}`}</p>}
            {!one.answeredAt && one.askedBy.id !== viewer?.organisation.id && viewerMay.includes('answerResources') && (
              <div className="mt-2">
                <ProblemForm
                  verb="answerResources"
                  id={`reply-${one.id}`}
                  hidden={{ id, version, requestId: one.id }}
                  submit={text.reply}
                >
                  <CaseField name="answer" label={text.answer} rows={2} />
                </ProblemForm>
              </div>
            )}
          </li>
        ))}
      </ul>
      {viewerMay.includes('requestResources') && (
        <div className="mt-3">
          <Fold label={text.ask}>
            <ProblemForm verb="requestResources" id="resources" hidden={{ id, version }} submit={text.send}>
              <CaseField name="wanted" label={text.wanted} rows={3} />
              <CaseField name="replyBy" label={text.replyOn} />
            </ProblemForm>
          </Fold>
        </div>
      )}
    </Card>
  )
}
