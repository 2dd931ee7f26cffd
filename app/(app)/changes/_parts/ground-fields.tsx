'use client'
import { useState } from 'react'
import { CaseField } from '#app/_parts/case-field.tsx'
import { useCaseForm } from '#app/_parts/case-form.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import type { ChangeFormQuery, WholeChangeFragment } from '#graphql/generated/operations.ts'
import { ChangeChecks } from './change-checks.tsx'

type Props = Readonly<{
  form: ChangeFormQuery
  draft: WholeChangeFragment | null
  type: string
  onType(type: string): void
  templateId: string
  onTemplate(id: string): void
  isSent: boolean
  emergencyIncident: string | null
}>

/** How the change is treated: ordinary, an emergency on an incident, or a standard change; and whether it affects AUB. */
export function GroundFields({ form, draft, type, onType, templateId, onTemplate, isSent, emergencyIncident }: Props) {
  const { language, format } = useLanguage()
  const all = changeWords(language)
  const text = all.form
  const { id, answer } = useCaseForm()
  const [affects, setAffects] = useState<string>(draft?.affectsAub ?? '')
  // An incident that was chosen stays, also when it is older than those of the list.
  const chosen = draft?.incidents ?? []
  const listed = form.incidents.nodes.filter(one => chosen.every(other => other.id !== one.id))
  const incidents = [...chosen, ...listed]
  const templates = form.standardTemplates
  const chosenTemplate = templates.find(one => one.id === templateId)
  const typeOptions = (['NORMAL', 'EMERGENCY', 'STANDARD'] as const).filter(
    one => one === type || one === 'NORMAL' || (one === 'EMERGENCY' ? incidents.length : templates.length) > 0,
  )
  return (
    <fieldset className="grid gap-3 border-t border-line pt-3">
      <legend className="float-left mb-1 w-full text-[0.9375rem] font-semibold">{text.type}</legend>
      {!isSent && (
        <Field
          id={`${id}-type`}
          label={text.type}
          hint={incidents.length > 0 ? text.typeHint : text.noIncidents}
          error={answer.faults.type}
          className="max-w-sm"
        >
          {marks => (
            <select
              {...marks}
              name="type"
              value={type}
              onChange={event => onType(event.target.value)}
              className={controlStyle}
            >
              <option value="">–</option>
              {typeOptions.map(value => (
                <option key={value} value={value}>
                  {all.types[value]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {type === 'EMERGENCY' && (
        <ChangeChecks
          name="incidents"
          label={text.incidents}
          values={chosen.length > 0 ? chosen.map(one => one.id) : emergencyIncident ? [emergencyIncident] : []}
          options={incidents.map(one => ({ value: one.id, label: `${one.number} · ${one.priority} · ${one.title}` }))}
        />
      )}
      {type === 'STANDARD' && !isSent && (
        <CaseField
          name="templateId"
          label={text.template}
          stored={draft?.template?.id ?? null}
          onChoose={onTemplate}
          options={templates.map(one => ({
            value: one.id,
            label: [
              one.title,
              one.usesLeft !== null && text.usesLeft(one.usesLeft),
              one.validTo && text.validTo(format.date(`${one.validTo}T12:00:00Z`)),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
      {type === 'STANDARD' && !isSent && chosenTemplate && (
        <p className="max-w-[66ch] text-sm text-ink-2 whitespace-pre-wrap">
          {chosenTemplate.scope} {chosenTemplate.limits}
        </p>
      )}
      <Field
        id={`${id}-affectsAub`}
        label={text.affectsAub}
        hint={text.affectsAubHint}
        error={answer.faults.affectsAub}
        className="max-w-sm"
      >
        {marks => (
          <select
            {...marks}
            name="affectsAub"
            value={affects}
            onChange={event => setAffects(event.target.value)}
            className={controlStyle}
          >
            <option value="">–</option>
            {(['YES', 'NO', 'UNSURE'] as const).map(value => (
              <option key={value} value={value}>
                {all.affects[value]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {affects === 'NO' && (
        <CaseField
          name="affectsAubReason"
          label={text.affectsAubReason}
          stored={draft?.affectsAubReason ?? null}
          rows={2}
        />
      )}
      <input type="hidden" name="touches.asked" value="yes" />
      <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          name="touches"
          value="yes"
          defaultChecked={draft?.touchesAtpProduction ?? false}
          className="size-4 accent-(--primary)"
        />
        {text.touches}
      </label>
    </fieldset>
  )
}
