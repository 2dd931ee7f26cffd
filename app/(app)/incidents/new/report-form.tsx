'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { CivilNumberChoice } from '#app/_parts/civil-number-choice.tsx'
import { ErrorSummary } from '#app/_parts/error-summary.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { PriorityPicker } from '#app/_parts/priority-picker.tsx'
import { useKeptForm } from '#app/_parts/use-kept-form.ts'
import type { AffectedService, Priority } from '#graphql/generated/operations.ts'
import { idle, type ReportAnswer } from './answer.ts'
import { Duties } from './duties.tsx'
import type { FormProps } from './form-props.ts'
import { questions } from './questions.ts'
import { report } from './report.ts'
import { SchoolsSection } from './schools-section.tsx'
import { Section } from './section.tsx'
import { SideSection } from './side-section.tsx'
import { WhatSection } from './what-section.tsx'
import { WhenSection } from './when-section.tsx'
import { WhoSection } from './who-section.tsx'

/** The report of an incident in the order of 5.2.1: who, what, consequence, priority, when, which schools, which side. */
export function ReportForm({ viewer, schools, aub, grid }: FormProps) {
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
  const { state, isPending, action, onSubmit } = useKeptForm(report, idle, lost)
  const { typed, faults } = state
  const [service, setService] = useState((typed.service?.[0] ?? null) as AffectedService | null)
  const [priority, setPriority] = useState((typed.priority?.[0] ?? null) as Priority | null)
  const [chosen, setChosen] = useState<readonly string[]>(
    typed.schools ?? (schools.length === 1 && schools[0] ? [schools[0].school.id] : []),
  )
  const isAub = viewer.organisation.kind === 'AUB'

  useEffect(() => {
    if (state.kind === 'REPORTED' && state.address) router.push(state.address)
  }, [state, router])

  const mistakes = useMemo(
    () => [
      ...(state.message ? [{ field: null, message: state.message }] : []),
      ...Object.entries(faults).map(([field, message]) => ({ field, message })),
    ],
    [state.message, faults],
  )
  const receivers = isAub
    ? [
        ...new Map(
          schools
            .filter(each => chosen.includes(each.school.id))
            .flatMap(each => each.handlers)
            .map(handler => [handler.organisation.id, handler.organisation]),
        ).values(),
      ]
    : aub
      ? [aub]
      : []
  const isSending = isPending || state.kind === 'REPORTED'

  return (
    <form
      action={action}
      onSubmit={onSubmit}
      noValidate
      className="grid items-start gap-x-6 gap-y-4 xl:grid-cols-[minmax(0,56rem)_minmax(16rem,20rem)]"
    >
      <div className="min-w-0 space-y-4">
        <ErrorSummary mistakes={mistakes} />
        {state.holdsCivilNumber && <CivilNumberChoice fault={faults.civilNumberReason} />}
        <WhoSection viewer={viewer} typed={typed} faults={faults} />
        <WhatSection typed={typed} faults={faults} service={service} onService={setService} />
        <Section legend={text.consequence.legend}>
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
        <Section legend={text.priority.legend}>
          <PriorityPicker questions={questions} grid={grid} typed={typed} faults={faults} onPick={setPriority} />
        </Section>
        <WhenSection typed={typed} faults={faults} />
        <SchoolsSection
          viewer={viewer}
          schools={schools}
          service={service}
          chosen={chosen}
          onChoose={setChosen}
          typed={typed}
          faults={faults}
        />
        <SideSection typed={typed} faults={faults} />
      </div>
      <div className="space-y-4 xl:sticky xl:top-4">
        {priority === 'P1' && <Duties receivers={receivers} mustCall={!isAub} />}
        {state.mayAcceptIncomplete && (
          <section className="rounded-card border border-soon-line bg-soon-bg p-4 text-soon-fg">
            <p className="max-w-[66ch]">{text.sendAnywayWhy}</p>
            <button
              type="submit"
              name="acceptIncomplete"
              value="yes"
              disabled={isSending}
              className={`${buttonStyle('danger', 'large')} mt-3`}
            >
              {text.sendAnyway}
            </button>
          </section>
        )}
        <button
          type="submit"
          disabled={isSending}
          className={`${buttonStyle('primary', 'large')} w-full sm:w-auto xl:w-full`}
        >
          {isSending ? text.submitting : text.submit}
        </button>
      </div>
    </form>
  )
}
