import type { ReactNode } from 'react'

/** One question of the form, as a group with its legend. */
export function Section({ legend, hint, children }: Readonly<{ legend: string; hint?: string; children: ReactNode }>) {
  return (
    <fieldset className="min-w-0 rounded-card border border-line bg-surface p-4 sm:p-5">
      <legend className={`float-left w-full text-lg font-semibold ${hint ? 'mb-1' : 'mb-3'}`}>{legend}</legend>
      <div className="clear-both">
        {hint && <p className="mb-3 max-w-[66ch] text-xs text-ink-2">{hint}</p>}
        <div className="space-y-4">{children}</div>
      </div>
    </fieldset>
  )
}
