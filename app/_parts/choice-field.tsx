'use client'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'

type Props = Readonly<{
  answer: Answer
  name: string
  legend: string
  options: readonly (readonly [value: string, label: string])[]
  chosen?: string
  onChoose?: (value: string) => void
}>

/** One of a few, each a labelled radio button. */
export function ChoiceField({ answer: { faults = {}, typed = {} }, name, legend, options, chosen, onChoose }: Props) {
  return (
    <fieldset className={faults[name] ? 'border-l-4 border-late-line pl-3' : ''}>
      <legend className="mb-1 text-sm font-semibold">{legend}</legend>
      {faults[name] && <p className="mb-1 text-sm font-semibold text-late-fg">{faults[name]}</p>}
      {options.map(([value, label]) => (
        <label key={value} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={(typed[name] ?? chosen) === value}
            onChange={() => onChoose?.(value)}
            className="size-4 shrink-0 accent-(--primary)"
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
