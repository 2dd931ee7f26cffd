'use client'
import { fill } from '#app/_words/fill.ts'
import type { Priority } from '#graphql/generated/operations.ts'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'
import { PriorityChip } from './priority-chip.tsx'

const priorities: readonly Priority[] = ['P1', 'P2', 'P3', 'P4']

type Props = Readonly<{
  priority: Priority | null
  suggestion: Priority | null
  because: string | null
  reason: string
  faults: Readonly<Record<string, string>>
  onPick(priority: Priority): void
}>

/** The choice itself with examples and times; another priority than the suggested one asks for a reason (5.2). */
export function PriorityCards({ priority, suggestion, because, reason, faults, onPick }: Props) {
  const { language, words } = useLanguage()
  const text = words.report.priority
  const isOwnChoice = priority !== null && suggestion !== null && priority !== suggestion
  return (
    <fieldset aria-describedby="priority-suggestion">
      <legend className="font-semibold">{text.choose}</legend>
      <p id="priority-suggestion" className="mt-0.5 flex flex-wrap items-center gap-2" aria-live="polite">
        {suggestion ? (
          <>
            {text.suggestion}: <PriorityChip priority={suggestion} language={language} />
            <span className="text-ink-2">{because && fill(text.becauseOf, { reason: because })}</span>
          </>
        ) : (
          <span className="text-ink-2">{text.noSuggestion}</span>
        )}
      </p>
      {faults.priority && (
        <p id="priority-error" className="mt-1 font-semibold text-late-fg">
          {faults.priority}
        </p>
      )}
      <div className="mt-2 grid gap-2 sm:grid-cols-2 @3xl:grid-cols-4" id="priority">
        {priorities.map(each => (
          <label
            key={each}
            className="flex cursor-pointer flex-col gap-1.5 rounded-control border border-line-strong bg-surface p-3 hover:bg-hover has-checked:border-primary has-checked:bg-primary-soft has-checked:ring-2 has-checked:ring-primary"
          >
            <span className="flex flex-wrap items-center gap-2">
              <input
                type="radio"
                name="priority"
                value={each}
                checked={priority === each}
                onChange={() => onPick(each)}
                aria-labelledby={`priority-${each}`}
                aria-describedby={`about-${each}`}
                className="size-6 accent-(--primary)"
              />
              <span id={`priority-${each}`} className="inline-flex">
                <PriorityChip priority={each} language={language} />
              </span>
              {suggestion === each && <span className="text-2xs text-ink-2">{text.suggested}</span>}
            </span>
            <span id={`about-${each}`} className="text-xs text-ink-2">
              <span className="block text-ink">{text.times[each]}</span>
            </span>
          </label>
        ))}
      </div>
      <p className="mt-1 hidden text-2xs text-ink-2 md:block">{text.useKeys}</p>
      {(isOwnChoice || reason || faults.priorityReason) && (
        <div className="mt-3 max-w-2xl">
          <Field id="priorityReason" label={text.reason} hint={text.reasonHint} error={faults.priorityReason}>
            {marks => (
              <textarea
                {...marks}
                name="priorityReason"
                rows={2}
                defaultValue={reason}
                maxLength={2000}
                className={controlStyle}
              />
            )}
          </Field>
        </div>
      )}
    </fieldset>
  )
}
