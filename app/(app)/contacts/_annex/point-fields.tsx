'use client'
import { useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import type { AnnexContentFragment } from '#graphql/generated/operations.ts'
import { type FieldProps, TextField } from './text-field.tsx'
import { WeekFields } from './week-fields.tsx'

/** Who receives one service's cases of one type, where it is not the unit itself. */
export function PointFields({ content, ...props }: FieldProps & Readonly<{ content: AnnexContentFragment | null }>) {
  const { words, language } = useLanguage()
  const { form: text } = annexWords(language)
  const stored = content?.points ?? []
  const [count, setCount] = useState(stored.length)
  return (
    <>
      <p className="mb-3 text-xs text-ink-2">{text.pointsHint}</p>
      <input type="hidden" name="points.count" value={count} />
      <div className="grid gap-4">
        {Array.from({ length: count }, (_one, index) => {
          const [row, one] = [`points.${index}`, stored[index]]
          const choice = (name: 'service' | 'caseType', label: string, options: Readonly<Record<string, string>>) => (
            <Field id={`${row}.${name}`} label={label} error={props.faults[`${row}.${name}`]}>
              {marks => (
                <select
                  {...marks}
                  name={`${row}.${name}`}
                  defaultValue={props.value(`${row}.${name}`, one?.[name] ?? '')}
                  className={controlStyle}
                >
                  {Object.entries(options).map(([value, words]) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and are only added at the end
            <fieldset key={index} className="rounded-control border border-line p-3">
              <legend className="px-1 text-sm font-semibold">{text.point(index + 1)}</legend>
              <div className="grid gap-3 sm:grid-cols-3">
                {choice('service', text.service, text.services)}
                {choice('caseType', text.caseType, text.caseTypes)}
                <TextField {...props} name={`${row}.name`} label={text.pointName} stored={one?.name} />
                <TextField {...props} name={`${row}.phone`} label={text.phone} stored={one?.phone} type="tel" />
                <TextField
                  {...props}
                  name={`${row}.mailbox`}
                  label={text.pointMailbox}
                  stored={one?.mailbox}
                  type="email"
                />
                <TextField
                  {...props}
                  name={`${row}.outOfHoursMailbox`}
                  label={text.pointOutOfHours}
                  stored={one?.outOfHoursMailbox}
                  optional={words.parts.optional}
                  type="email"
                />
              </div>
              <details className="mt-3" open={Boolean(one?.hours)}>
                <summary className="cursor-pointer text-sm font-semibold">{text.ownHours}</summary>
                <p id={`${row}.hours-hint`} className="my-2 text-xs text-ink-2">
                  {text.hoursHint}
                </p>
                <WeekFields
                  {...props}
                  prefix={`${row}.hours`}
                  stored={weekday => one?.hours?.week[weekday - 1]?.text ?? ''}
                />
              </details>
            </fieldset>
          )
        })}
      </div>
      {count < 8 && (
        <button
          type="button"
          onClick={() => setCount(count + 1)}
          className={`${buttonStyle('secondary', 'dense')} mt-3`}
        >
          {text.addPoint}
        </button>
      )}
    </>
  )
}
