import { CircleCheck, CircleHelp } from 'lucide-react'
import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { ChangeForm } from '#app/(app)/changes/_parts/change-form.tsx'
import { MomentField } from '#app/(app)/changes/_parts/moment-field.tsx'
import { typedMomentOf } from '#app/(app)/changes/_parts/typed-moment-of.ts'
import { Fold } from '#app/(app)/problems/[number]/fold.tsx'
import type { Change } from './change-page.ts'
import { PointsList } from './points-list.tsx'

type Props = Readonly<{
  change: Change
  isAub: boolean
  now: string
  /** A date that AUB is about to propose for the window. */
  suggested: string | null
  language: Language
}>

/** What the sides have said: questions that only the asker closes, points that both tick, calls, and AUB's confirmation. */
export function DialogueCard({ change, isAub, now, suggested, language }: Props) {
  const text = changeWords(language).page
  const say = format(language)
  const { dialogue, id, version, viewerMay } = change
  const { questions, points, calls } = dialogue
  const may = (verb: string) => viewerMay.includes(verb)
  const hidden = { id, version }
  if (change.state === 'DRAFT') return null
  const isEmpty = questions.length + points.length + calls.length === 0
  return (
    <Card
      id="dialogue"
      title={text.dialogue}
      aside={
        dialogue.confirmedAt && (
          <span className="text-met-fg">
            <CircleCheck aria-hidden size={14} className="mr-1 inline align-text-bottom" />
            {text.confirmed(dialogue.confirmedBy ?? '', say.dateTime(dialogue.confirmedAt))}
          </span>
        )
      }
    >
      <div className="grid gap-4">
        {dialogue.isSuperseded && <p className="font-semibold text-late-fg">{text.superseded}</p>}
        {dialogue.summary && <p className="max-w-[66ch] whitespace-pre-wrap">{dialogue.summary}</p>}
        {isEmpty && <p className="text-ink-2">{text.dialogueEmpty}</p>}
        {questions.map(one => (
          <article key={one.id} className="grid gap-2 border-l-2 border-line pl-3">
            <p className="text-2xs text-ink-2">
              {text.asked(one.author, one.organisation.name, say.dateTime(one.askedAt))}
            </p>
            <p className="max-w-[66ch] whitespace-pre-wrap wrap-anywhere">
              <Chip tone={one.closedAt ? 'met' : 'soon'}>
                <CircleHelp aria-hidden size={12} />
                {one.closedAt ? text.closedQuestion(say.dateTime(one.closedAt)) : text.openQuestion}
              </Chip>{' '}
              {one.text}
            </p>
            {one.answers.map(answer => (
              <div key={answer.id} className="pl-4">
                <p className="text-2xs text-ink-2">
                  {text.asked(answer.author, answer.organisation.name, say.dateTime(answer.answeredAt))}
                </p>
                <p className="max-w-[66ch] whitespace-pre-wrap wrap-anywhere">{answer.text}</p>
              </div>
            ))}
            {!one.closedAt && may('answerQuestion') && (
              <div className="flex flex-wrap items-start gap-3">
                <div className="min-w-0 grow">
                  <ChangeForm
                    verb="answerQuestion"
                    id={`answer-${one.id}`}
                    hidden={{ ...hidden, question: one.id }}
                    submit={text.sendAnswer}
                  >
                    <CaseField name="text" label={text.answer} rows={2} />
                  </ChangeForm>
                </div>
                {one.isOwn && (
                  <ChangeForm
                    verb="closeQuestion"
                    id={`close-${one.id}`}
                    hidden={{ ...hidden, question: one.id }}
                    submit={text.closeQuestion}
                  />
                )}
              </div>
            )}
          </article>
        ))}
        <PointsList change={change} isAub={isAub} language={language} />
        {calls.length > 0 && (
          <section>
            <h3 className="mb-1 font-semibold">{text.calls}</h3>
            <ul className="grid gap-2">
              {calls.map(one => (
                <li key={one.id}>
                  <p>
                    <b>{one.isMeeting ? text.meeting : text.phoneCall}</b> {say.dateTime(one.heldAt)} ·{' '}
                    {one.participants.map(person => person.name).join(', ')}
                  </p>
                  {one.summary && <p className="max-w-[66ch] whitespace-pre-wrap">{one.summary}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {may('askQuestion') && (
          <Fold key={suggested} label={text.ask} isOpen={suggested !== null}>
            <ChangeForm verb="askQuestion" id="ask" hidden={hidden} submit={text.ask}>
              <CaseField
                name="text"
                label={text.question}
                stored={suggested && text.askToMove(say.date(`${suggested}T12:00:00Z`))}
                rows={3}
              />
            </ChangeForm>
          </Fold>
        )}
        {may('proposeAgreedPoint') && (
          <Fold label={text.propose}>
            <ChangeForm verb="proposeAgreedPoint" id="propose" hidden={hidden} submit={text.propose}>
              <CaseField name="text" label={text.point} rows={2} />
            </ChangeForm>
          </Fold>
        )}
        {may('logDialogueCall') && (
          <Fold label={text.call}>
            <ChangeForm verb="logDialogueCall" id="call" hidden={hidden} submit={text.logCall}>
              <MomentField name="heldAt" label={changeWords(language).form.when} {...typedMomentOf(now)} />
              <div className="grid gap-3 sm:grid-cols-2">
                <CaseField name="ours" label={text.ours} rows={2} />
                <CaseField name="theirs" label={text.theirs} rows={2} />
              </div>
              <CaseField name="summary" label={text.summary} rows={3} isOptional />
              <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
                <input type="checkbox" name="meeting" value="yes" className="size-4 accent-(--primary)" />
                {text.isMeeting}
              </label>
            </ChangeForm>
          </Fold>
        )}
        {may('confirmDialogue') && !dialogue.confirmedAt && (
          <ChangeForm verb="confirmDialogue" id="confirm" hidden={hidden} submit={text.confirm} kind="primary">
            <CaseField name="summary" label={text.summary} hint={text.confirmHint} rows={2} isOptional />
          </ChangeForm>
        )}
      </div>
    </Card>
  )
}
