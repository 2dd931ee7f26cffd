import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { ProblemForm } from '#app/(app)/problems/_parts/problem-form.tsx'
import { copenhagenDate } from '#domain/copenhagen.ts'
import { dateText, dayOf } from '#domain/day.ts'
import { ExtensionAnswer } from './extension-answer.tsx'
import { Fold } from './fold.tsx'
import type { Problem } from './problem-page.ts'
import { WishedDate } from './wished-date.tsx'

type Props = Readonly<{ problem: Problem; now: string; language: Language }>

/** Whether an analysis is required, and until when: waiver and objection, another date and AUB's answer. */
export function TermsCard({ problem, now, language }: Props) {
  const { terms: text } = problemWords(language).page
  const say = format(language)
  const { id, version, rootCause, waiver, objection, extensions, viewerMay } = problem
  const hidden = { id, version }
  const today = copenhagenDate(new Date(now))
  const open = extensions.find(one => one.answeredAt === null)
  const may = (verb: string) => viewerMay.includes(verb)
  const on = (date: string) => say.date(`${date}T12:00:00Z`)
  const isEmpty = !waiver && !objection && extensions.length === 0
  if (isEmpty && !['waiveRootCause', 'objectToWaiver', 'askExtension'].some(may)) return null
  return (
    <Card id="terms" title={text.title}>
      <div className="grid gap-3">
        {waiver && (
          <p>
            <b>{text.waived(waiver.by, say.dateTime(waiver.at))}:</b> {waiver.reason}
          </p>
        )}
        {objection && (
          <p>
            <b>{text.objected(say.dateTime(objection.at))}:</b> {objection.reason}
          </p>
        )}
        {extensions.map(one => (
          <div key={one.askedAt}>
            <p>
              <b>{text.asked(one.askedBy, on(one.wishedOn))}:</b> {one.reason}
            </p>
            <p className="text-ink-2">
              {one.isGranted === null ? text.waiting : one.isGranted ? text.granted : text.declined} {one.answer}
            </p>
          </div>
        ))}
        {open && may('answerExtension') && <ExtensionAnswer hidden={hidden} />}
        {may('askExtension') && !open && (
          <Fold label={text.ask}>
            <ProblemForm verb="askExtension" id="extension" hidden={hidden} submit={text.ask}>
              <WishedDate
                label={text.wished}
                hint={text.wishedHint(on(rootCause.tenDaysOn), on(rootCause.wallOn))}
                ruler={text.drawn}
                first={[today, dateText(dayOf(rootCause.tenDaysOn) + 1)].toSorted().at(-1) ?? today}
                last={rootCause.wallOn}
              />
              <CaseField name="reason" label={text.askReason} rows={2} />
            </ProblemForm>
          </Fold>
        )}
        {may('waiveRootCause') && (
          <Fold label={text.waive}>
            <ProblemForm verb="waiveRootCause" id="waive" hidden={hidden} submit={text.waive}>
              <CaseField name="reason" label={text.waiveReason} rows={2} />
            </ProblemForm>
          </Fold>
        )}
        {may('objectToWaiver') && (
          <Fold label={text.object}>
            <ProblemForm verb="objectToWaiver" id="object" hidden={hidden} submit={text.object}>
              <CaseField name="reason" label={text.objectReason} rows={2} />
            </ProblemForm>
          </Fold>
        )}
      </div>
    </Card>
  )
}
