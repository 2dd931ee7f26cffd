'use client'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'

/** The way out of the form: send, or send a critical report although something is missing. */
export function SendBox({
  mayAcceptIncomplete,
  isSending,
}: Readonly<{ mayAcceptIncomplete: boolean; isSending: boolean }>) {
  const { words } = useLanguage()
  const text = words.report
  return (
    <>
      {mayAcceptIncomplete && (
        <section className="rounded-card border border-soon-line bg-soon-bg p-4 text-soon-fg">
          <p className="max-w-[66ch]">{text.sendAnywayWhy}</p>
          <button
            type="submit"
            name="acceptIncomplete"
            value="yes"
            disabled={isSending}
            className={`${buttonStyle('danger', 'large')} mt-3`}
          >
            {text.sendAnyway}
          </button>
        </section>
      )}
      <button
        type="submit"
        disabled={isSending}
        className={`${buttonStyle('primary', 'large')} w-full sm:w-auto xl:w-full`}
      >
        {isSending ? text.submitting : text.submit}
      </button>
    </>
  )
}
