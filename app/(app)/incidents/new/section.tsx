import type { ReactNode } from 'react'
import { HelpLink } from '#app/_parts/help-link.tsx'

type Props = Readonly<{ legend: string; hint?: string; help?: string; children: ReactNode }>

/** One question of the form, as a group with its legend and the way to the rule behind it. */
export function Section({ legend, hint, help, children }: Props) {
  return (
    <fieldset className="relative min-w-0 rounded-card border border-line bg-surface p-4 sm:p-5">
      <legend className={`float-left w-full pr-20 text-lg font-semibold ${hint ? 'mb-1' : 'mb-3'}`}>{legend}</legend>
      <div className="clear-both">
        {help && (
          <div className="absolute top-4 right-4 sm:top-5 sm:right-5">
            <HelpLink topic={help} about={legend} />
          </div>
        )}
        {hint && <p className="mb-3 max-w-[66ch] text-xs text-ink-2">{hint}</p>}
        <div className="space-y-4">{children}</div>
      </div>
    </fieldset>
  )
}
