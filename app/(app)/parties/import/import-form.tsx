'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useKeptForm } from '#app/_parts/use-kept-form.ts'
import { counted } from '#app/_words/counted.ts'
import { fill } from '#app/_words/fill.ts'
import { FilePreview } from './file-preview.tsx'
import { type FileAnswer, readFile } from './read-file.ts'

const idle: FileAnswer = { turn: 0, step: 'EMPTY' }

/** Choose, try, take in: the preview says what is wrong with each line before anything is stored (E.14). */
export function ImportForm() {
  const { words, language } = useLanguage()
  const { file: text, lost } = words.parties
  const router = useRouter()
  const failed = (before: FileAnswer): FileAnswer => ({ ...before, turn: before.turn + 1, message: lost })
  const { state, isPending, action, onSubmit } = useKeptForm(readFile, idle, failed)
  useEffect(() => {
    if (state.step === 'TAKEN') router.refresh()
  }, [state, router])
  const ready = state.read?.schools.length ?? 0
  return (
    <div className="grid gap-4">
      <form action={action} onSubmit={onSubmit} className="grid gap-3" noValidate>
        <input type="hidden" name="act" value="try" />
        <Field id="import-file" label={text.file}>
          {marks => <input {...marks} type="file" name="file" accept=".csv,.txt,text/csv" className={controlStyle} />}
        </Field>
        <Field id="import-typed" label={text.typed} hint={text.typedHint}>
          {marks => (
            <textarea {...marks} name="typed" rows={4} spellCheck={false} className={`${controlStyle} font-mono`} />
          )}
        </Field>
        {state.message && (
          <p role="alert" className="font-semibold text-late-fg">
            {state.message}
          </p>
        )}
        <div>
          <button type="submit" disabled={isPending} className={buttonStyle(state.read ? 'secondary' : 'primary')}>
            {state.read ? text.again : text.tryIt}
          </button>
        </div>
      </form>
      {state.step === 'TAKEN' && (
        <p role="status" className="font-semibold text-met-fg">
          {counted(text.taken, ready, language)}
        </p>
      )}
      {state.read && state.step === 'TRIED' && (
        <>
          <FilePreview read={state.read} />
          {ready > 0 && state.file && (
            <form action={action} onSubmit={onSubmit}>
              <input type="hidden" name="act" value="take" />
              <input type="hidden" name="fileName" value={state.file.name} />
              <input type="hidden" name="base64" value={state.file.base64} />
              <button type="submit" disabled={isPending} className={buttonStyle('primary')}>
                {fill(ready === 1 ? text.take.one : text.take.other, { n: ready })}
              </button>
            </form>
          )}
        </>
      )}
    </div>
  )
}
