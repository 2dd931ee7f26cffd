'use client'

import { ChevronDown } from 'lucide-react'
import { useId } from 'react'

type Props = Readonly<{
  name: string
  label: string
  value: string
  options: readonly Readonly<{ value: string; label: string }>[]
}>

/** One filter; stands out while it narrows the list. */
export function FilterSelect({ name, label, value, options }: Props) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-2xs font-semibold text-ink-2">
        {label}
      </label>
      <span className="relative block">
        <select
          id={id}
          name={name}
          defaultValue={value}
          className={`min-h-8 w-full sm:max-w-44 appearance-none truncate rounded-control border py-1 pr-7 pl-2.5 text-xs pointer-coarse:min-h-11 ${
            value ? 'border-primary bg-primary-soft font-semibold text-p3-fg' : 'border-line-strong bg-surface text-ink'
          }`}
        >
          {options.map(option => (
            <option key={option.value} value={option.value} className="bg-surface text-ink">
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden size={14} className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2" />
      </span>
    </div>
  )
}
