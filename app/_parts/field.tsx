import type { ReactNode } from 'react'

/** The look of a text input, select or text area. */
export const controlStyle =
  'w-full min-h-9 rounded-control border border-line-strong bg-surface px-3 py-1.5 text-sm text-ink pointer-coarse:min-h-11 pointer-coarse:text-base aria-invalid:border-2 aria-invalid:border-late-line'

export type ControlMarks = Readonly<{ id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }>

type Props = Readonly<{
  /** The control's id; error summaries link to it. */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | null | undefined
  /** The word for optional, where the field may be left empty. */
  optional?: string | undefined
  className?: string
  children: (marks: ControlMarks) => ReactNode
}>

/** A label, its hint, its message and the control that they belong to. */
export function Field({ id, label, hint, error, optional, className = '', children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`${className} ${error ? 'border-l-4 border-late-line pl-3' : ''}`}>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
        {optional && <span className="font-normal text-ink-2"> ({optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-xs text-ink-2">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-1 text-sm font-semibold text-late-fg">
          {error}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true as const }),
      })}
    </div>
  )
}
