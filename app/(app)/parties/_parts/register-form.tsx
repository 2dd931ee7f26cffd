'use client'
import { useState } from 'react'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { FactsFields } from './facts-fields.tsx'
import { PartyForm } from './party-form.tsx'

/** A new school or supplier (C.4, D.7). */
export function RegisterForm() {
  const { parties, parts } = useLanguage().words
  const text = parties.new
  const [kind, setKind] = useState<'SCHOOL' | 'SUPPLIER'>('SCHOOL')
  return (
    <PartyForm verb="register" hidden={{}} submit={text.submit} kind="primary">
      <Field id="party-kind" label={text.kind}>
        {marks => (
          <select
            {...marks}
            name="kind"
            value={kind}
            onChange={event => setKind(event.target.value === 'SUPPLIER' ? 'SUPPLIER' : 'SCHOOL')}
            className={controlStyle}
          >
            {(['SCHOOL', 'SUPPLIER'] as const).map(value => (
              <option key={value} value={value}>
                {parts.organisationKind[value]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <FactsFields isSchool={kind === 'SCHOOL'} />
      <label className="flex min-h-9 items-center gap-2">
        <input type="checkbox" name="isTest" value="yes" />
        {text.isTest}
      </label>
    </PartyForm>
  )
}
