'use client'
import { buttonStyle } from './button.tsx'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'

type Props = Readonly<{
  /** Keeps the ids of two forms on one page apart. */
  within?: string
  fault?: string | undefined
}>

/** What to do with a civil registration number in a text (D.9): two more ways to send the form that it stands in. */
export function CivilNumberChoice({ within, fault }: Props) {
  const { words } = useLanguage()
  const text = words.tools.civilNumber
  return (
    <section
      aria-label={text.title}
      className="my-3 space-y-3 rounded-card border border-soon-line bg-soon-bg p-3 text-soon-fg"
    >
      {/* Enter in a field presses the first button of the form: that must not be a choice. */}
      <button type="submit" className="hidden" tabIndex={-1} aria-hidden />
      <p className="max-w-[66ch]">{text.why}</p>
      <button type="submit" name="civilNumber" value="MASK" className={buttonStyle()}>
        {text.mask}
      </button>
      <Field id={within ? `${within}-civilNumberReason` : 'civilNumberReason'} label={text.reason} error={fault}>
        {marks => <input {...marks} name="civilNumberReason" maxLength={500} className={controlStyle} />}
      </Field>
      <button type="submit" name="civilNumber" value="KEEP_WITH_REASON" className={buttonStyle()}>
        {text.keep}
      </button>
    </section>
  )
}
