'use client'
import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { buttonStyle } from './button.tsx'
import { KeyHint } from './key-hint.tsx'
import { useLanguage } from './language.tsx'
import { useAsked } from './use-asked.ts'
import { useKeys } from './use-keys.ts'
import { VerbDialog } from './verb-dialog.tsx'
import { VerbForm } from './verb-form.tsx'

type Props = Readonly<{
  incident: NonNullable<IncidentPageQuery['incident']>
  Icon: LucideIcon
  label: string
  title: string
  why?: string
  submit: string
  kind?: Parameters<typeof buttonStyle>[0]
  size?: Parameters<typeof buttonStyle>[1]
  /** The key that opens it (screens 4.4). */
  hotkey?: string
  /** The word of the address that opens it: `?do=…`. */
  asked?: string
  serve: (before: Answer, form: FormData) => Promise<Answer>
  children?: (answer: Answer) => ReactNode
}>

/** A verb of the case as a button beside what it is about, with its form in a dialog. */
export function VerbButton({
  incident,
  Icon,
  label,
  title,
  why,
  submit,
  kind,
  size,
  hotkey,
  asked,
  serve,
  children,
}: Props) {
  const { words } = useLanguage()
  const { cancel, saving } = words.coordination
  const dialog = useRef<HTMLDialogElement>(null)
  useKeys(
    hotkey
      ? {
          [hotkey]: event => {
            event.preventDefault()
            dialog.current?.showModal()
          },
        }
      : {},
  )
  useAsked(asked ? { [asked]: () => dialog.current?.showModal() } : {})
  return (
    <>
      <button type="button" className={buttonStyle(kind, size)} onClick={() => dialog.current?.showModal()}>
        <Icon aria-hidden size={16} />
        {label}
        {hotkey && <KeyHint onPrimary={kind === 'primary'}>{hotkey.toUpperCase()}</KeyHint>}
      </button>
      <VerbDialog dialog={dialog} title={title} closeLabel={cancel}>
        <VerbForm
          incident={incident}
          serve={serve}
          dialog={dialog}
          words={{ ...(why && { why }), submit, sending: saving, cancel }}
        >
          {children}
        </VerbForm>
      </VerbDialog>
    </>
  )
}
