import { X } from 'lucide-react'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { calendarWords } from '#app/_words/calendar-words.ts'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { ChangeForm } from '#app/(app)/changes/_parts/change-form.tsx'
import { lowered } from '#app/(app)/changes/[number]/change-page.ts'
import { GateStepList } from '#app/(app)/changes/[number]/gate-step-list.tsx'
import { ChangePanelDocument } from '#graphql/generated/operations.ts'
import { PanelFocus } from './panel-focus.tsx'

type Props = Readonly<{ number: string; closeHref: string; isAub: boolean; language: Language }>
/** So many questions are shown beside the calendar; the page has them all. */
const QUESTIONS = 3

/** The gate of the chosen change beside the calendar, with the dialogue and what may be done from here (mock 3). */
export async function GatePanel({ number, closeHref, isAub, language }: Props) {
  const { change } = await ask(ChangePanelDocument, { number })
  if (!change) return null
  const { panel: text } = calendarWords(language)
  const all = changeWords(language)
  const say = format(language)
  const { id, version, viewerMay, dialogue, gate } = change
  const questions = dialogue.questions.slice(-QUESTIONS)
  const other = isAub ? change.owner.name : 'AUB'
  const seen = ['-', ...dialogue.questions.map(one => one.id)].join(' ')
  const barred = (gate?.staticReasons ?? []).map(one => lowered(all.codes[one.code])).join(', ')
  const wished = change.windowStart && text.wished(say.dateTime(change.windowStart))
  const risk = change.riskLevel && text.risk(lowered(all.levels[change.riskLevel]))
  return (
    <PanelFocus number={number} label={text.title}>
      <div className="flex items-start justify-between gap-2 border-b border-line px-4 py-3">
        <div className="min-w-0">
          <p className="text-xs text-ink-2">
            <span className="font-mono">{change.number}</span> · {change.owner.name}
          </p>
          <h2 className="font-semibold wrap-anywhere">{change.title}</h2>
          <p className="text-xs text-ink-2">{[wished, risk].filter(Boolean).join(' · ')}</p>
        </div>
        <Link href={closeHref} scroll={false} aria-label={text.close} className={buttonStyle('quiet', 'dense')}>
          <X aria-hidden size={16} />
        </Link>
      </div>
      <div className="border-b border-line p-4 text-sm">
        <GateStepList change={change} language={language} />
      </div>
      <div className="grid gap-3 p-4 text-sm">
        {questions.map(one => (
          <div key={one.id}>
            <p className="text-2xs text-ink-2">
              {all.page.asked(one.author, one.organisation.name, say.dateTime(one.askedAt))} ·{' '}
              {one.closedAt ? all.page.closedQuestion(say.date(one.closedAt)) : all.page.openQuestion}
            </p>
            <p className="wrap-anywhere">{one.text}</p>
            {one.answers.map(answer => (
              <p key={answer.id} className="border-l-2 border-line pl-2 text-ink-2 wrap-anywhere">
                {answer.author}: {answer.text}
              </p>
            ))}
          </div>
        ))}
        {viewerMay.includes('askQuestion') && (
          <ChangeForm verb="askQuestion" id="panel-ask" hidden={{ id, version }} submit={text.send}>
            <CaseField name="text" label={text.write(other)} rows={2} />
          </ChangeForm>
        )}
        <div className="flex flex-wrap items-start gap-3">
          {viewerMay.includes('approveChange') && (
            <ChangeForm
              verb="approveChange"
              id="panel-approve"
              hidden={{ id, version, seen }}
              submit={all.page.approve}
              kind="primary"
              locked={barred || null}
            />
          )}
          <Link href={`/changes/${change.number}`} className={buttonStyle('secondary')}>
            {text.open}
          </Link>
        </div>
      </div>
    </PanelFocus>
  )
}
