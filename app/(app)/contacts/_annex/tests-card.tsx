import { CircleAlert, CircleCheck, Hourglass } from 'lucide-react'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { controlStyle } from '#app/_parts/field.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import type { AnnexWholeFragment } from '#graphql/generated/operations.ts'
import { ActForm } from './act-form.tsx'

type Props = Readonly<{ annex: AnnexWholeFragment; language: Language }>

/** Does a mail by night reach anybody? Tests of mailbox and alarm, with what came of them (E.3). */
export function TestsCard({ annex, language }: Props) {
  const { tests: text } = annexWords(language)
  const { dateTime } = format(language)
  const mayTest = annex.viewerMay.includes('testContact')
  const mayRecord = annex.viewerMay.includes('recordContactTest')
  return (
    <Card id="tests" title={text.title}>
      <p className="mb-3 text-sm text-ink-2">{text.lead}</p>
      {mayTest && (
        <div className="mb-4 flex flex-wrap gap-3">
          {(['OUT_OF_HOURS_MAIL', 'ON_CALL_ALARM'] as const).map(kind => (
            <ActForm key={kind} act="test" fields={{ kind }} label={text.send[kind]} />
          ))}
        </div>
      )}
      {annex.contactTests.length === 0 && <p className="text-ink-2">{text.none}</p>}
      <ul className="grid gap-3">
        {annex.contactTests.map(test => (
          <li key={test.id} className="grid gap-2 border-t border-line pt-3 first:border-t-0 first:pt-0">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{text.kind[test.kind]}</span>
              <Result result={test.result ?? null} words={text.result} />
            </p>
            <p className="text-sm text-ink-2 wrap-anywhere">
              {text.sent(test.recipient, dateTime(test.askedAt), test.askedBy)}
              {test.answeredAt && ` ${text.answered(dateTime(test.answeredAt), test.answeredBy ?? '')}`}
            </p>
            {test.note && <p className="text-sm wrap-anywhere">{test.note}</p>}
            {!test.result && mayRecord && (
              <div className="flex flex-wrap items-end gap-3">
                <ActForm act="arrived" fields={{ testId: test.id }} label={text.arrived} isMain>
                  <label className="grid gap-1 text-sm font-semibold">
                    {text.code}
                    <input
                      name="code"
                      autoComplete="off"
                      maxLength={20}
                      className={`${controlStyle} max-w-32 uppercase`}
                    />
                  </label>
                </ActForm>
                <ActForm act="failed" fields={{ testId: test.id }} label={text.failed}>
                  <label className="grid gap-1 text-sm font-semibold">
                    {text.note}
                    <input name="note" autoComplete="off" maxLength={500} className={controlStyle} />
                  </label>
                </ActForm>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

type ResultProps = Readonly<{
  result: 'ARRIVED' | 'FAILED' | null
  words: Readonly<Record<'ARRIVED' | 'FAILED' | 'WAITING', string>>
}>

function Result({ result, words: text }: ResultProps) {
  const Icon = { ARRIVED: CircleCheck, FAILED: CircleAlert, WAITING: Hourglass }[result ?? 'WAITING']
  return (
    <Chip tone={result === 'ARRIVED' ? 'met' : result === 'FAILED' ? 'late' : 'soon'}>
      <Icon aria-hidden size={12} />
      {text[result ?? 'WAITING']}
    </Chip>
  )
}
