import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { ChangeForm } from '#app/(app)/changes/_parts/change-form.tsx'
import { MomentField } from '#app/(app)/changes/_parts/moment-field.tsx'
import { Fold } from '#app/(app)/problems/[number]/fold.tsx'
import { type Change, lowered } from './change-page.ts'

type Props = Readonly<{ change: Change; language: Language }>

/** What the owner does with the change, from sending it to its review; around the gate only as a recorded breach (C.3). */
export function ImplementationCard({ change, language }: Props) {
  const all = changeWords(language)
  const text = all.page
  const say = format(language)
  const { id, version, viewerMay, gate, kind, state } = change
  const may = (verb: string) => viewerMay.includes(verb)
  const hidden = { id, version }
  const facts = [
    change.implementationStartedAt && text.begun(say.dateTime(change.implementationStartedAt)),
    change.implementationEndedAt && text.ended(say.dateTime(change.implementationEndedAt)),
    change.reviewedAt && text.reviewed(say.dateTime(change.reviewedAt)),
  ].filter(Boolean)
  const verbs = [
    'submitChange',
    'startImplementation',
    'completeImplementation',
    'rollBackChange',
    'reviewChange',
    'withdrawChange',
  ]
  if (facts.length === 0 && !verbs.some(may)) return null
  const shut = (gate?.reasons ?? []).map(one => lowered(all.codes[one.code]))
  return (
    <Card id="implementation" title={text.implementation}>
      <div className="grid gap-4">
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
        {change.review && <p className="max-w-[66ch] whitespace-pre-wrap wrap-anywhere">{change.review}</p>}
        {change.withdrawReason && <p className="max-w-[66ch] whitespace-pre-wrap">{change.withdrawReason}</p>}
        {change.isFlaggedForReview && <p className="text-soon-fg">{text.flaggedHint}</p>}
        {change.breaches.length > 0 && (
          <p>
            <b className="text-late-fg">{text.breaches}:</b>{' '}
            {change.breaches
              .map(one => (all.codes as Readonly<Record<string, string>>)[one.code] ?? one.code)
              .join(', ')}
          </p>
        )}
        {may('submitChange') && (
          <ChangeForm
            verb="submitChange"
            id="submit"
            hidden={hidden}
            submit={state !== 'DRAFT' ? text.renew : kind === 'WISH' ? text.sendWish : text.submit}
            kind="primary"
          />
        )}
        {may('startImplementation') && state !== 'DRAFT' && (
          <>
            <ChangeForm
              verb="startImplementation"
              id="start"
              hidden={hidden}
              submit={text.start}
              kind="primary"
              locked={shut.length > 0 ? shut.join(', ') : null}
            />
            {shut.length > 0 && (
              <Fold label={text.startAnyway}>
                <ChangeForm verb="startAnyway" id="anyway" hidden={hidden} submit={text.startAnyway} kind="danger">
                  <CaseField name="reason" label={text.reason} hint={text.anywayHint} rows={2} />
                  <MomentField name="begun" label={text.anywayWhen} hint={text.byPhoneHint} />
                </ChangeForm>
              </Fold>
            )}
          </>
        )}
        {may('completeImplementation') && (
          <ChangeForm verb="completeImplementation" id="complete" hidden={hidden} submit={text.complete} kind="primary">
            <CaseField name="note" label={text.note} rows={2} isOptional />
          </ChangeForm>
        )}
        {may('rollBackChange') && (
          <Fold label={text.rollBack}>
            <ChangeForm verb="rollBackChange" id="rollback" hidden={hidden} submit={text.rollBack}>
              <CaseField name="reason" label={text.reason} rows={2} />
            </ChangeForm>
          </Fold>
        )}
        {may('reviewChange') && (
          <ChangeForm
            verb="reviewChange"
            id="review"
            hidden={hidden}
            submit={state === 'REVIEWED' ? text.confirmReview : text.review}
          >
            <CaseField name="text" label={text.reviewText} rows={3} />
          </ChangeForm>
        )}
        {may('withdrawChange') && (
          <Fold label={text.withdraw}>
            <ChangeForm verb="withdrawChange" id="withdraw" hidden={hidden} submit={text.withdraw} kind="danger">
              <CaseField name="reason" label={text.reason} rows={2} isOptional />
            </ChangeForm>
          </Fold>
        )}
      </div>
    </Card>
  )
}
