import type { ReactNode } from 'react'
import { AnswerRequest } from '#app/_parts/answer-request.tsx'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { RequestAnswer } from '#graphql/generated/operations.ts'
import type { Case } from './case-page.ts'

type Request = NonNullable<Case['request']>

/** What can be answered now, as the rules have it. */
function answersTo(caseType: Case['caseType'], { state }: Request): readonly RequestAnswer[] {
  if (state === 'ACCEPTED') return ['DONE']
  if (state !== 'REQUESTED') return []
  if (caseType === 'INFORMATION_REQUEST') return ['ANSWERED']
  return caseType === 'OPERATIONAL_DIALOGUE' ? ['DONE'] : ['ACCEPTED', 'DECLINED']
}

/** What is asked for, of a case that is no incident, and what came of it: no clock runs (2, 3.1, 5.1). */
export function RequestCard({
  incident,
  now,
  language,
}: Readonly<{ incident: Case; now: string; language: Language }>) {
  const text = words(language).coordination.request
  const say = format(language)
  const { caseType, request } = incident
  if (!request) return <p className="mb-4 rounded-card border border-line bg-surface p-4">{text.notice}</p>
  const period = [request.periodFrom, request.periodTo].flatMap(at => (at ? [say.dateTime(at)] : [])).join(' – ')
  const rows: readonly (readonly [string, ReactNode])[] = [
    [text.replyBy, request.replyBy && say.dateTime(request.replyBy)],
    [text.environment, request.environment],
    [text.period, period],
    [text.participants, request.participants],
    [text.level, request.level],
    [text.answer, request.answer],
  ]
  const answers = answersTo(caseType, request)
  const mayAnswer = incident.viewerMay.includes('answerRequest') && answers.length > 0
  return (
    <div className="mb-4">
      <Card
        id="request"
        title={text.kinds[caseType]}
        aside={
          <>
            {request.isOverdue && <Chip tone="late">{text.overdue}</Chip>}
            <Chip tone={request.state === 'REQUESTED' ? 'soon' : 'met'}>{text.states[request.state]}</Chip>
          </>
        }
      >
        <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {rows
            .filter(([, value]) => value)
            .map(([label, value]) => (
              <div key={label}>
                <dt className="text-2xs text-ink-2">{label}</dt>
                <dd className="whitespace-pre-wrap wrap-anywhere">{value}</dd>
              </div>
            ))}
        </dl>
        {request.answeredAt && (
          <p className="mt-2 text-xs text-ink-2">
            {[request.answeredByName, say.near(request.answeredAt, now)].filter(Boolean).join(' · ')}
          </p>
        )}
        <p className="mt-3 text-xs text-ink-2">{text.noClock}</p>
        {mayAnswer && (
          <div className="mt-3">
            <AnswerRequest incident={incident} answers={answers} />
          </div>
        )}
      </Card>
    </div>
  )
}
