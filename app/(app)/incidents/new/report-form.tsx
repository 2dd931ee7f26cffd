'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { CivilNumberChoice } from '#app/_parts/civil-number-choice.tsx'
import { ErrorSummary } from '#app/_parts/error-summary.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { PriorityPicker } from '#app/_parts/priority-picker.tsx'
import { useKeptForm } from '#app/_parts/use-kept-form.ts'
import { fill } from '#app/_words/fill.ts'
import type { AffectedService, Priority } from '#graphql/generated/operations.ts'
import { idle, type ReportAnswer } from './answer.ts'
import { CallSection } from './call-section.tsx'
import { Duties } from './duties.tsx'
import type { Draft, FormProps, Typed } from './form-props.ts'
import { handlersOf } from './handlers-of.ts'
import { questions } from './questions.ts'
import { report } from './report.ts'
import { SchoolsSection } from './schools-section.tsx'
import { ScratchPad } from './scratch-pad.tsx'
import { Section } from './section.tsx'
import { SendBox } from './send-box.tsx'
import { SideSection } from './side-section.tsx'
import { typedOf } from './typed-of.ts'
import { WhatSection } from './what-section.tsx'
import { WhenSection } from './when-section.tsx'
import { WhoSection } from './who-section.tsx'

type Props = FormProps & Readonly<{ start: Typed; draft: Draft }>

/** The report of an incident in the order of 5.2.1: who, what, consequence, priority, when, which schools, which side. */
export function ReportForm({ viewer, schools, aub, grid, now, isCall, start, draft }: Props) {
  const { words } = useLanguage()
  const text = words.report
  const router = useRouter()
  const lost = (before: ReportAnswer): ReportAnswer => ({
    ...before,
    kind: 'FAULT',
    turn: before.turn + 1,
    message: text.lost,
    faults: {},
  })
  const { state, isPending, action, onSubmit } = useKeptForm(report, idle(start), lost)
  const { typed, faults } = state
  const [service, setService] = useState((typed.service?.[0] ?? null) as AffectedService | null)
  const [priority, setPriority] = useState((typed.priority?.[0] ?? null) as Priority | null)
  const [chosen, setChosen] = useState<readonly string[]>(
    typed.schools ?? (schools.length === 1 && schools[0] ? [schools[0].school.id] : []),
  )
  const isAub = viewer.organisation.kind === 'AUB'

  const form = useRef<HTMLFormElement>(null)
  const isTouched = useRef(draft.isKept)
  const isReported = state.kind === 'REPORTED'

  // What React draws itself (a school picked by a button, a suggested priority) is kept once it is drawn.
  useEffect(() => {
    if (form.current && isTouched.current && !isReported) draft.keep(typedOf(new FormData(form.current)))
  })
  useEffect(() => {
    if (state.kind !== 'REPORTED' || !state.address) return
    draft.drop()
    router.push(state.address)
  }, [state, router, draft.drop])

  const mistakes = useMemo(
    () => [
      ...(state.message ? [{ field: null, message: state.message }] : []),
      ...Object.entries(faults).map(([field, message]) => ({ field, message })),
    ],
    [state.message, faults],
  )
  const receivers = isAub ? handlersOf(schools, chosen) : aub ? [aub] : []
  const isSending = isPending || isReported
  const keep = () => {
    isTouched.current = true
    if (form.current && !isReported) draft.keep(typedOf(new FormData(form.current)))
  }
  const choose = (schools: readonly string[]) => {
    isTouched.current = true
    setChosen(schools)
  }
  const callFrom = (organisationId: string) => {
    if (schools.some(each => each.school.id === organisationId)) choose([organisationId])
  }

  return (
    <form
      action={action}
      onSubmit={onSubmit}
      noValidate
      ref={form}
      onInput={keep}
      className={`grid items-start gap-x-6 gap-y-4 ${isCall ? 'xl:grid-cols-[minmax(14rem,18rem)_minmax(0,48rem)_minmax(14rem,18rem)]' : 'xl:grid-cols-[minmax(0,56rem)_minmax(16rem,20rem)]'}`}
    >
      {isCall && <ScratchPad typed={typed} />}
      <div className="min-w-0 space-y-4">
        {draft.isKept && (
          <p role="status" className="flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
            {text.draftKept}
            <button type="button" onClick={draft.startAfresh} className={buttonStyle('quiet', 'dense')}>
              {text.startAfresh}
            </button>
          </p>
        )}
        <ErrorSummary mistakes={mistakes} />
        {typed.followsUp?.[0] && (
          <p className="font-semibold">
            <input type="hidden" name="followsUp" value={typed.followsUp[0]} />
            {fill(text.followsUp, { number: typed.followsUp[0] })}
          </p>
        )}
        {state.holdsCivilNumber && <CivilNumberChoice fault={faults.civilNumberReason} />}
        {isCall && <CallSection typed={typed} faults={faults} schools={schools} now={now} onCaller={callFrom} />}
        <WhoSection viewer={viewer} isCall={isCall} typed={typed} faults={faults} />
        <WhatSection typed={typed} faults={faults} service={service} now={now} onService={setService} />
        <Section legend={text.consequence.legend} help="report">
          <Field
            id="businessConsequence"
            label={text.consequence.label}
            hint={text.consequence.hint}
            error={faults.businessConsequence}
          >
            {marks => (
              <textarea
                {...marks}
                name="businessConsequence"
                rows={3}
                maxLength={10_000}
                defaultValue={typed.businessConsequence?.[0]}
                className={controlStyle}
              />
            )}
          </Field>
        </Section>
        <Section legend={text.priority.legend} help="priority">
          <PriorityPicker questions={questions} grid={grid} typed={typed} faults={faults} onPick={setPriority} />
        </Section>
        <WhenSection typed={typed} faults={faults} />
        <SchoolsSection
          viewer={viewer}
          schools={schools}
          service={service}
          chosen={chosen}
          onChoose={choose}
          typed={typed}
          faults={faults}
        />
        <SideSection typed={typed} faults={faults} isAub={isAub} />
      </div>
      <div className="space-y-4 xl:sticky xl:top-4">
        {priority === 'P1' && <Duties receivers={receivers} mustCall={!isAub} />}
        <SendBox mayAcceptIncomplete={state.mayAcceptIncomplete === true} isSending={isSending} />
      </div>
    </form>
  )
}
