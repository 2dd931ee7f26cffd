'use client'
import { Send } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { DateTimeFields } from '#app/_parts/date-time-fields.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { LineField } from '#app/_parts/line-field.tsx'
import { RefusalNotice } from '#app/_parts/refusal-notice.tsx'
import { useKeptForm } from '#app/_parts/use-kept-form.ts'
import { type Answer, idle } from '#app/(app)/incidents/[number]/answer.ts'
import { send } from './send.ts'

type Props = Readonly<{ isAub: boolean; schools: readonly Readonly<{ id: string; name: string }>[] }>

const fromAub = ['OPERATIONAL_DIALOGUE', 'TEST_REQUEST', 'INFORMATION_REQUEST', 'RESOURCE_REQUEST', 'NOTICE'] as const
const fromSchools = ['RESOURCE_REQUEST', 'NOTICE'] as const
const services = ['SCHOOL_STAY', 'BOARD_AND_LODGING', 'BOTH'] as const

/** What is asked for, or told: only the fields that the kind has (2, 3.1, 5.1). */
export function AskForm({ isAub, schools }: Props) {
  const { words } = useLanguage()
  const { ask: text, request, optional } = words.coordination
  const lost = (before: Answer): Answer => ({ kind: 'FAULT', turn: before.turn + 1, message: words.room.lost })
  const { state, isPending, action, onSubmit } = useKeptForm(send, idle, lost)
  const { typed = {}, faults = {} } = state
  const router = useRouter()
  useEffect(() => {
    if (state.kind === 'DONE' && state.typed?.address) router.push(state.typed.address)
  }, [state, router])
  const kinds = isAub ? fromAub : fromSchools
  const [kind, setKind] = useState<string>(typed.caseType ?? kinds[0])
  const isTest = kind === 'TEST_REQUEST'
  const isTalk = kind === 'OPERATIONAL_DIALOGUE'
  const mustReply = kind === 'INFORMATION_REQUEST' || kind === 'RESOURCE_REQUEST'
  const moment = (name: string, label: string, fault?: string) => (
    <DateTimeFields
      dateName={`${name}.date`}
      timeName={`${name}.time`}
      dateLabel={label}
      timeLabel={text.time}
      date={typed[`${name}.date`]}
      time={typed[`${name}.time`]}
      dateError={faults[`${name}.date`] ?? fault}
      timeError={faults[`${name}.time`]}
    />
  )
  return (
    <form
      action={action}
      onSubmit={onSubmit}
      noValidate
      className="max-w-[56rem] space-y-4 rounded-card border border-line bg-surface p-4"
    >
      <RefusalNotice answer={state} />
      <fieldset>
        <legend className="mb-1 font-semibold">{text.kind}</legend>
        <div className="flex flex-wrap gap-x-6">
          {kinds.map(each => (
            <label key={each} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="caseType"
                value={each}
                checked={kind === each}
                onChange={() => setKind(each)}
                className="size-4 accent-(--primary)"
              />
              {request.kinds[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <LineField within="ask" name="title" label={text.heading} answer={state} />
      <LineField
        within="ask"
        name="description"
        label={text.description}
        hint={text.descriptionHint}
        rows={5}
        answer={state}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id="ask-service" label={text.service} error={faults.service}>
          {marks => (
            <select {...marks} name="service" defaultValue={typed.service ?? 'SCHOOL_STAY'} className={controlStyle}>
              {services.map(each => (
                <option key={each} value={each}>
                  {words.report.what.services[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="ask-school" label={text.school} hint={isAub ? text.schoolHint : undefined} error={faults.schools}>
          {marks => (
            <select {...marks} name="school" defaultValue={typed.school ?? schools[0]?.id} className={controlStyle}>
              {schools.map(school => (
                <option key={school.id} value={school.id}>
                  {school.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {kind !== 'NOTICE' && (
        <>
          {moment('replyBy', mustReply ? text.replyDate : `${text.replyDate} (${optional})`, faults['request.replyBy'])}
          {isTest && (
            <>
              <LineField within="ask" name="environment" label={text.environment} optional={optional} answer={state} />
              <div className="flex flex-wrap gap-x-8 gap-y-3">
                {moment('periodFrom', text.from)}
                {moment('periodTo', text.to, faults['request.periodTo'])}
              </div>
            </>
          )}
          {isTalk && (
            <div className="grid gap-4 sm:grid-cols-2">
              <LineField
                within="ask"
                name="participants"
                label={text.participants}
                optional={optional}
                rows={2}
                answer={state}
              />
              <Field id="ask-level" label={text.level}>
                {marks => (
                  <select {...marks} name="level" defaultValue={typed.level ?? ''} className={controlStyle}>
                    <option value="">{text.noLevel}</option>
                    {['1', '2', '3'].map(level => (
                      <option key={level} value={level}>
                        {level}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            </div>
          )}
        </>
      )}
      <div className="flex justify-end border-t border-line pt-4">
        <button type="submit" className={buttonStyle('primary')} disabled={isPending}>
          <Send aria-hidden size={16} />
          {isPending ? words.coordination.saving : text.submit}
        </button>
      </div>
    </form>
  )
}
