import { controlStyle } from '#app/_parts/field.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'

type Props = Readonly<{
  value: (name: string) => string
  faults: Readonly<Record<string, string>>
  language: Language
}>

/** Phone hours as people write them, a field for each weekday, and the usual closing days (annexes 1 and 2). */
export function HoursFields({ value, faults, language }: Props) {
  const text = words(language).calculate.clock
  return (
    <fieldset className="rounded-control border border-line p-3 [form:has(#whose>option[value=typed]:not(:checked))_&]:hidden">
      <legend className="px-1 font-semibold">{text.typed}</legend>
      <p className="mb-2 text-xs text-ink-2">{text.typedHint}</p>
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {text.weekdays.map((weekday, index) => {
          const name = `hours${index + 1}`
          const fault = faults[name]
          return (
            <div key={name} className="grid grid-cols-[5.5rem_1fr] items-center gap-2">
              <label htmlFor={name}>{weekday}</label>
              <input
                id={name}
                name={name}
                defaultValue={value(name)}
                autoComplete="off"
                className={controlStyle}
                {...(fault && { 'aria-invalid': true, 'aria-describedby': `${name}-error` })}
              />
              {fault && (
                <p id={`${name}-error`} className="col-span-2 text-xs font-semibold text-late-fg">
                  {fault}
                </p>
              )}
            </div>
          )
        })}
      </div>
      <div className="mt-2 grid">
        <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            name="holidays"
            value="yes"
            defaultChecked={value('holidays') === 'yes'}
            className="size-4 accent-(--primary)"
          />
          {text.holidays}
        </label>
        <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            name="more"
            value="yes"
            defaultChecked={value('more') === 'yes'}
            className="size-4 accent-(--primary)"
          />
          {text.holidaysMore}
        </label>
      </div>
    </fieldset>
  )
}
