'use client'
import { useState } from 'react'
import type { ChoosableOrganisation } from '#app/_graph/organisations-to-choose.ts'
import { CaseField } from '#app/_parts/case-field.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import type { ChangeFormQuery, WholeChangeFragment } from '#graphql/generated/operations.ts'
import { ChangeChecks } from './change-checks.tsx'
import { ChangeForm } from './change-form.tsx'
import { GroundFields } from './ground-fields.tsx'
import { typedMomentOf } from './typed-moment-of.ts'
import { WindowFields } from './window-fields.tsx'

/** What a new change carries out: a measure of an analysis, or an accepted wish. */
export type Measure = Readonly<{
  problemId: string | null
  title: string
  description: string
  services: readonly string[]
}>

type Props = Readonly<{
  form: ChangeFormQuery
  /** Whom a wish may go to, and the schools that a change may affect. */
  organisations: readonly ChoosableOrganisation[]
  draft: WholeChangeFragment | null
  isWish: boolean
  /** When AUB had the notice, of a change that was sent. */
  receivedAt: string | null
  /** What the address asks for: an emergency on this incident. */
  emergency: Readonly<{ incident: string; service: string | null }> | null
  /** The measure of an analysis that a new change carries out, with its service. */
  measure?: Measure | null
}>

const levels = ['HIGH', 'MEDIUM', 'LOW'] as const

/** The notice of a change, or a wish for one: a draft until it is sent. */
export function RfcForm({ form, organisations, draft, isWish, receivedAt, emergency, measure = null }: Props) {
  const { language } = useLanguage()
  const all = changeWords(language)
  const text = all.form
  const isSent = draft !== null && draft.state !== 'DRAFT'
  const [type, setType] = useState<string>(draft?.type ?? (emergency ? 'EMERGENCY' : ''))
  const [templateId, setTemplate] = useState(draft?.template?.id ?? '')
  const template = form.standardTemplates.find(one => one.id === templateId)
  const viewer = form.viewer
  const labelled = <T extends string>(values: readonly T[], said: Readonly<Record<T, string>>) =>
    values.map(value => ({ value, label: said[value] }))
  const others = organisations.filter(one => one.kind !== 'AUB')
  const schools = organisations.filter(one => one.kind === 'SCHOOL')
  const isAub = viewer?.organisation.kind === 'AUB'
  const service = emergency?.service
  const services =
    service === 'BOTH' ? ['SCHOOL_STAY', 'BOARD_AND_LODGING'] : service ? [service] : (measure?.services ?? [])
  const hidden: Record<string, string | number> = {
    kind: isWish ? 'WISH' : 'CHANGE',
    ...(draft && { id: draft.id, version: draft.version }),
    ...(measure?.problemId && { problem: measure.problemId }),
  }
  const send = { value: 'send', label: isWish ? text.sendWish : text.send, kind: 'primary' as const }
  return (
    <ChangeForm
      verb="draftChange"
      id="rfc"
      hidden={hidden}
      submit={isSent ? text.saveSent : text.save}
      others={isSent ? [] : [send]}
    >
      <Part title={text.what}>
        {isWish && isAub && !draft && (
          <CaseField
            name="to"
            label={text.receiver}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            className="max-w-md"
          />
        )}
        <CaseField name="title" label={text.heading} stored={draft?.title ?? measure?.title ?? null} />
        <CaseField
          name="description"
          label={text.description}
          stored={draft?.description ?? measure?.description ?? null}
          rows={4}
        />
        <CaseField
          name="businessConsequence"
          label={text.businessConsequence}
          stored={draft?.businessConsequence ?? null}
          rows={3}
        />
        <ChangeChecks
          name="services"
          label={text.services}
          values={draft?.services ?? services}
          options={labelled(['SCHOOL_STAY', 'BOARD_AND_LODGING'] as const, all.services)}
        />
        {!isWish && viewer?.organisation.kind === 'SUPPLIER' && schools.length > 0 && (
          <ChangeChecks
            name="schools"
            label={text.schools}
            hint={text.schoolsHint}
            values={draft?.affectedSchools.map(one => one.id) ?? []}
            options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Part>
      {!isWish && (
        <>
          <GroundFields
            form={form}
            draft={draft}
            type={type}
            onType={setType}
            templateId={templateId}
            onTemplate={setTemplate}
            isSent={isSent}
            emergencyIncident={emergency?.incident ?? null}
          />
          {!isSent && (
            <Part title={text.when}>
              <WindowFields
                start={typedMomentOf(draft?.windowStart ?? null)}
                end={typedMomentOf(draft?.windowEnd ?? null)}
                type={type === 'EMERGENCY' || type === 'STANDARD' ? type : 'NORMAL'}
                isAllowedInFreeze={template?.isAllowedInFreeze ?? false}
                receivedAt={receivedAt}
              />
            </Part>
          )}
          <Part title={text.how}>
            <div className="grid gap-3 sm:grid-cols-4">
              <Field id="rfc-priority" label={text.priority}>
                {marks => (
                  <select
                    {...marks}
                    name="priority"
                    defaultValue={draft?.priority ?? (emergency ? 'P2' : '')}
                    className={controlStyle}
                  >
                    <option value="">–</option>
                    {(['P1', 'P2', 'P3', 'P4'] as const).map(value => (
                      <option key={value} value={value}>
                        {value}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              {(['urgency', 'impact', 'riskLevel'] as const).map(name => (
                <CaseField
                  key={name}
                  name={name}
                  label={text[name]}
                  stored={draft?.[name] ?? null}
                  options={labelled(levels, all.levels)}
                />
              ))}
            </div>
            <CaseField name="riskText" label={text.riskText} stored={draft?.riskText ?? null} rows={2} />
            <CaseField name="userImpact" label={text.userImpact} stored={draft?.userImpact ?? null} rows={2} />
          </Part>
          <Part title={text.plans}>
            {(['rollbackPlan', 'testPlan', 'communicationPlan'] as const).map(name => (
              <CaseField key={name} name={name} label={text[name]} stored={draft?.[name] ?? null} rows={2} isOptional />
            ))}
          </Part>
          <Part title={text.who}>
            <div className="grid gap-3 sm:grid-cols-2">
              <CaseField
                name="reporter.name"
                label={text.name}
                stored={draft?.reporter?.name ?? viewer?.name ?? null}
              />
              <CaseField
                name="reporter.department"
                label={text.department}
                stored={draft?.reporter?.department ?? null}
              />
              <CaseField name="reporter.location" label={text.location} stored={draft?.reporter?.location ?? null} />
              <CaseField
                name="reporter.phone"
                label={text.phone}
                stored={draft?.reporter?.phone ?? viewer?.phone ?? null}
              />
            </div>
          </Part>
        </>
      )}
      {isSent && !isWish && (
        <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
          <input type="checkbox" name="declare" value="yes" className="size-4 accent-(--primary)" />
          {text.declare}
        </label>
      )}
    </ChangeForm>
  )
}

function Part({ title, children }: Readonly<{ title: string; children: React.ReactNode }>) {
  return (
    <fieldset className="grid gap-3 border-t border-line pt-3 first-of-type:border-0">
      <legend className="float-left mb-1 w-full text-[0.9375rem] font-semibold">{title}</legend>
      {children}
    </fieldset>
  )
}
