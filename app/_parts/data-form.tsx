'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef } from 'react'
import { buttonStyle } from './button.tsx'
import { type DataAnswer, dataIdle, type ServeData } from './data-form-answer.ts'
import { ErrorSummary } from './error-summary.tsx'
import { controlStyle, Field } from './field.tsx'
import { useLanguage } from './language.tsx'
import { ShownOnce } from './shown-once.tsx'
import { useKeptForm } from './use-kept-form.ts'

type Option = Readonly<{ value: string; label: string }>
type Named = Readonly<{ name: string; label: string; hint?: string | undefined }>
export type FormInput =
  | (Named &
      Readonly<{
        kind: 'text' | 'area' | 'email' | 'tel' | 'password' | 'date'
        value?: string | null
        isOptional?: boolean
        autoComplete?: string
      }>)
  | (Named & Readonly<{ kind: 'select'; value?: string; options: readonly Option[] }>)
  | (Named & Readonly<{ kind: 'checks'; values: readonly string[]; options: readonly Option[] }>)

type Props = Readonly<{
  /** Makes the ids of its fields, where a page has several forms. */
  id: string
  serve: ServeData
  hidden?: Readonly<Record<string, string>>
  inputs?: readonly FormInput[]
  label: string
  /** What a screen reader hears, where several buttons say the same. */
  spoken?: string
  look?: 'primary' | 'secondary' | 'danger'
  isWide?: boolean
  /** Nothing is left to do: what was answered stays, the fields and the button go. */
  isSpent?: boolean
}>

/** A form that is made of data: it works without JavaScript, keeps what was typed, and says what was wrong at its field. */
export function DataForm({
  id,
  serve,
  hidden = {},
  inputs = [],
  label,
  spoken,
  look = 'secondary',
  isWide = false,
  isSpent = false,
}: Props) {
  const { words } = useLanguage()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const lost = (before: DataAnswer): DataAnswer => ({
    ...before,
    kind: 'REFUSED',
    turn: before.turn + 1,
    message: words.people.lost,
    faults: {},
  })
  const { state, isPending, action, onSubmit } = useKeptForm(serve, dataIdle, lost)
  const idOf = (name: string) => `${id}-${name}`
  useEffect(() => {
    if (state.kind !== 'DONE') return
    if (state.address) return location.assign(state.address)
    form.current?.reset()
    router.refresh()
  }, [state, router])
  const mistakes = useMemo(
    () => [
      ...(state.kind === 'REFUSED' && state.message ? [{ field: null, message: state.message }] : []),
      ...Object.entries(state.faults).map(([name, message]) => ({ field: `${id}-${name}`, message })),
    ],
    [state, id],
  )
  return (
    <form ref={form} action={action} onSubmit={onSubmit} noValidate className="grid content-start gap-3">
      {inputs.length > 0 && <ErrorSummary mistakes={mistakes} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {inputs.length > 0 && !isSpent && (
        <div className={isWide ? 'grid gap-3 sm:grid-cols-2' : 'grid gap-3'}>
          {inputs.map(input => (
            <div key={input.name}>
              <input type="hidden" name={`has.${input.name}`} value="yes" />
              <Control input={input} id={idOf(input.name)} state={state} />
            </div>
          ))}
        </div>
      )}
      {inputs.length === 0 && state.kind === 'REFUSED' && state.message && (
        <p role="alert" className="font-semibold text-late-fg">
          {state.message}
        </p>
      )}
      {state.kind === 'DONE' && (
        <p role="status" className="font-semibold text-met-fg">
          {state.message}
        </p>
      )}
      {state.kind === 'DONE' && state.shown && <ShownOnce lines={state.shown} />}
      {!isSpent && (
        <button type="submit" disabled={isPending} className={`${buttonStyle(look)} justify-self-start`}>
          {spoken ? (
            <>
              <span aria-hidden="true">{label}</span>
              <span className="sr-only">{spoken}</span>
            </>
          ) : (
            label
          )}
        </button>
      )}
    </form>
  )
}

function Control({ input, id, state }: Readonly<{ input: FormInput; id: string; state: DataAnswer }>) {
  const { words } = useLanguage()
  const error = state.faults[input.name]
  if (input.kind === 'checks') return <Checks input={input} id={id} error={error} />
  const shown = state.typed[input.name] ?? input.value ?? ''
  const optional = input.kind !== 'select' && input.isOptional ? words.parts.optional : undefined
  return (
    <Field id={id} label={input.label} hint={input.hint} error={error} optional={optional}>
      {marks =>
        input.kind === 'select' ? (
          <select {...marks} name={input.name} defaultValue={shown} className={controlStyle}>
            {input.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        ) : input.kind === 'area' ? (
          <textarea {...marks} name={input.name} rows={4} defaultValue={shown} className={controlStyle} />
        ) : (
          <input
            {...marks}
            name={input.name}
            type={input.kind === 'password' ? 'password' : 'text'}
            inputMode={input.kind === 'email' ? 'email' : input.kind === 'tel' ? 'tel' : 'text'}
            autoComplete={input.autoComplete ?? 'off'}
            spellCheck={false}
            defaultValue={shown}
            className={controlStyle}
          />
        )
      }
    </Field>
  )
}

type ChecksProps = Readonly<{ input: Extract<FormInput, { kind: 'checks' }>; id: string; error: string | undefined }>

function Checks({ input, id, error }: ChecksProps) {
  return (
    <fieldset id={id} tabIndex={-1} className={error ? 'border-l-4 border-late-line pl-3' : ''}>
      <legend className="mb-1 text-sm font-semibold">{input.label}</legend>
      {input.hint && <p className="mb-1 text-xs text-ink-2">{input.hint}</p>}
      {error && <p className="mb-1 text-sm font-semibold text-late-fg">{error}</p>}
      {input.options.map(({ value, label }) => (
        <label key={value} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            name={input.name}
            value={value}
            defaultChecked={input.values.includes(value)}
            className="size-4"
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
