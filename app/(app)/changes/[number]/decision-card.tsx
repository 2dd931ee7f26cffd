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

/** AUB's decisions, and the panel of whoever may take one: locked with its reasons while a static one stands (C.3). */
export function DecisionCard({ change, language }: Props) {
  const all = changeWords(language)
  const text = all.page
  const say = format(language)
  const { decisions, gate, id, version, viewerMay } = change
  const may = (verb: string) => viewerMay.includes(verb)
  const seen = ['-', ...change.dialogue.questions.map(one => one.id)].join(' ')
  const hidden = { id, version, seen }
  if (decisions.length === 0 && !may('approveChange')) return null
  const barred = (gate?.staticReasons ?? []).map(one => lowered(all.codes[one.code]))
  const locked = barred.length > 0 ? barred.join(', ') : null
  const isFrozen = gate?.staticReasons.some(one => one.code === 'FREEZE') ?? false
  const phone = <MomentField name="actualDecidedAt" label={text.byPhone} hint={text.byPhoneHint} />
  return (
    <Card id="decision" title={text.decision}>
      <div className="grid gap-4">
        {decisions.length === 0 && <p className="text-ink-2">{text.undecided}</p>}
        {decisions.map(one => (
          <div key={one.id}>
            <p>
              <b>{text.verdicts[one.verdict]}</b> · {text.decided(one.decidedBy, say.dateTime(one.decidedAt))}
              {one.recordedAt !== one.decidedAt && ` · ${text.recorded(say.dateTime(one.recordedAt))}`}
              {!one.isOfPresentScope && <span className="text-ink-2"> · {text.formerScope}</span>}
            </p>
            {one.reason && <p className="max-w-[66ch] whitespace-pre-wrap wrap-anywhere">{one.reason}</p>}
          </div>
        ))}
        {may('approveChange') && (
          <>
            <ChangeForm
              verb="approveChange"
              id="approve"
              hidden={hidden}
              submit={text.approve}
              kind="primary"
              locked={locked}
            />
            <Fold label={text.approveWith}>
              <ChangeForm
                verb="approveChange"
                id="conditions"
                hidden={hidden}
                submit={text.approveWith}
                kind="primary"
                locked={locked}
              >
                <CaseField name="conditions" label={text.condition} rows={3} />
                <CaseField name="reason" label={text.remark} rows={2} isOptional />
                {phone}
              </ChangeForm>
            </Fold>
            <Fold label={text.approveByPhone}>
              <ChangeForm verb="approveChange" id="phone" hidden={hidden} submit={text.approveByPhone} locked={locked}>
                <MomentField name="actualDecidedAt" label={text.byPhone} />
                <CaseField name="reason" label={text.reason} rows={2} />
              </ChangeForm>
            </Fold>
            <Fold label={text.object}>
              <ChangeForm verb="objectToChange" id="object" hidden={hidden} submit={text.object} kind="danger">
                <CaseField name="reason" label={text.reason} rows={3} />
                {phone}
              </ChangeForm>
            </Fold>
          </>
        )}
        {may('grantFreezeExemption') && isFrozen && (
          <Fold label={text.exempt}>
            <ChangeForm verb="grantFreezeExemption" id="exempt" hidden={hidden} submit={text.exempt}>
              <CaseField name="reason" label={text.reason} hint={text.exemptHint} rows={2} />
            </ChangeForm>
          </Fold>
        )}
      </div>
    </Card>
  )
}
