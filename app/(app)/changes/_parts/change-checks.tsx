'use client'
import { useCaseForm } from '#app/_parts/case-form.tsx'

type Props = Readonly<{
  name: string
  label: string
  hint?: string
  values: readonly string[]
  options: readonly Readonly<{ value: string; label: string }>[]
}>

/** A choice of several, each with its box. */
export function ChangeChecks({ name, label, hint, values, options }: Props) {
  const { id, answer } = useCaseForm()
  const error = answer.faults[name]
  return (
    <fieldset id={`${id}-${name}`} tabIndex={-1} className={error ? 'border-l-4 border-late-line pl-3' : ''}>
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      {hint && <p className="mb-1 text-xs text-ink-2">{hint}</p>}
      {error && <p className="mb-1 text-sm font-semibold text-late-fg">{error}</p>}
      <input type="hidden" name={`${name}.asked`} value="yes" />
      <div className="grid max-h-80 gap-x-5 overflow-y-auto sm:grid-cols-2">
        {options.map(({ value, label: said }) => (
          <label key={value} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={values.includes(value)}
              className="size-4 shrink-0 accent-(--primary)"
            />
            {said}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
