'use client'
import { useState } from 'react'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import type { AffectedService } from '#graphql/generated/operations.ts'
import { AlreadyReported } from './already-reported.tsx'
import type { SectionProps } from './form-props.ts'
import { KnownErrors } from './known-errors.tsx'
import { Section } from './section.tsx'

type Props = SectionProps &
  Readonly<{ service: AffectedService | null; now: string; onService(service: AffectedService): void }>

const services: readonly AffectedService[] = ['SCHOOL_STAY', 'BOARD_AND_LODGING', 'BOTH', 'OTHER']

/** What is wrong, and with which area or system (5.2.1). */
export function WhatSection({ typed, faults, service, now, onService }: Props) {
  const { words } = useLanguage()
  const text = words.report.what
  const [title, setTitle] = useState(typed.title?.[0] ?? '')
  const [category, setCategory] = useState(typed.category?.[0] ?? '')
  return (
    <Section legend={text.legend} help="report">
      <Field id="title" label={text.title} hint={text.titleHint} error={faults.title}>
        {marks => (
          <input
            {...marks}
            name="title"
            maxLength={200}
            value={title}
            onChange={event => setTitle(event.currentTarget.value)}
            className={controlStyle}
          />
        )}
      </Field>
      <AlreadyReported title={title} service={service} now={now} />
      <fieldset id="service" tabIndex={-1} className={faults.service ? 'border-l-4 border-late-line pl-3' : ''}>
        <legend className="mb-1 text-sm font-semibold">{text.service}</legend>
        {faults.service && <p className="mb-1 text-sm font-semibold text-late-fg">{faults.service}</p>}
        <div className="grid gap-2 sm:grid-cols-2">
          {services.map(each => (
            <label
              key={each}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line-strong px-3 hover:bg-hover has-checked:border-primary has-checked:bg-primary-soft"
            >
              <input
                type="radio"
                name="service"
                value={each}
                checked={service === each}
                onChange={() => onService(each)}
                className="size-4 accent-(--primary)"
              />
              {text.services[each]}
            </label>
          ))}
        </div>
      </fieldset>
      {(service === 'OTHER' || faults.otherService) && (
        <Field id="otherService" label={text.otherService} error={faults.otherService}>
          {marks => (
            <input
              {...marks}
              name="otherService"
              maxLength={120}
              defaultValue={typed.otherService?.[0]}
              className={controlStyle}
            />
          )}
        </Field>
      )}
      <Field id="category" label={text.category} error={faults.category} optional={words.report.optional}>
        {marks => (
          <select
            {...marks}
            name="category"
            value={category}
            onChange={event => setCategory(event.currentTarget.value)}
            className={controlStyle}
          >
            <option value="">–</option>
            {Object.entries(text.categories).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <KnownErrors service={service} category={category} />
      <Field id="description" label={text.description} hint={text.descriptionHint} error={faults.description}>
        {marks => (
          <textarea
            {...marks}
            name="description"
            rows={4}
            maxLength={10_000}
            defaultValue={typed.description?.[0]}
            className={controlStyle}
          />
        )}
      </Field>
    </Section>
  )
}
