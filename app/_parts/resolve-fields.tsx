'use client'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { EarlierFields } from './earlier-fields.tsx'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'

/** How the fault was solved, whether its cause is known, and when it really was (5.2.1, 5.3). */
export function ResolveFields({ answer }: Readonly<{ answer: Answer }>) {
  const { faults = {}, typed = {} } = answer
  const { words } = useLanguage()
  const text = words.room.resolve
  return (
    <>
      <Field id="resolve-text" label={text.text} hint={text.textHint} error={faults.text}>
        {marks => (
          <textarea
            {...marks}
            name="text"
            rows={3}
            maxLength={10_000}
            defaultValue={typed.text}
            className={controlStyle}
          />
        )}
      </Field>
      <fieldset className={faults.isRootCauseKnown ? 'border-l-4 border-late-line pl-3' : ''}>
        <legend className="mb-1 font-semibold">{text.cause}</legend>
        {faults.isRootCauseKnown && <p className="mb-1 font-semibold text-late-fg">{faults.isRootCauseKnown}</p>}
        <div className="flex flex-wrap gap-x-6">
          {(['yes', 'no'] as const).map(each => (
            <label key={each} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="isRootCauseKnown"
                value={each}
                defaultChecked={typed.isRootCauseKnown === each}
                className="size-4 accent-(--primary)"
              />
              {each === 'yes' ? text.causeYes : text.causeNo}
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        id="resolve-workaround"
        label={text.workaround}
        hint={text.workaroundHint}
        error={faults.workaround}
        optional={words.parts.optional}
      >
        {marks => (
          <textarea
            {...marks}
            name="workaround"
            rows={2}
            maxLength={10_000}
            defaultValue={typed.workaround}
            className={controlStyle}
          />
        )}
      </Field>
      <EarlierFields answer={answer} prefix="actual" label={text.earlier} fault="actualResolvedAt" />
    </>
  )
}
