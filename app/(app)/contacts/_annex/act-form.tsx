'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useKeptForm } from '#app/_parts/use-kept-form.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { type ActAnswer, actIdle } from './act-answer.ts'
import { actOnAnnex } from './act-on-annex.ts'

type Props = Readonly<{
  act: 'confirm' | 'acknowledge' | 'resolve' | 'adopt' | 'post' | 'test' | 'arrived' | 'failed'
  fields: Readonly<Record<string, string>>
  label: string
  isMain?: boolean
  children?: ReactNode
}>

/** One act on an annex: a button, and why it was not carried out. */
export function ActForm({ act, fields, label, isMain = false, children }: Props) {
  const { language } = useLanguage()
  const router = useRouter()
  const lost = (before: ActAnswer): ActAnswer => ({
    turn: before.turn + 1,
    isDone: false,
    message: annexWords(language).page.lost,
  })
  const { state, isPending, action, onSubmit } = useKeptForm(actOnAnnex, actIdle, lost)
  useEffect(() => {
    if (state.isDone) router.refresh()
  }, [state, router])
  return (
    <form action={action} onSubmit={onSubmit} className="grid justify-items-start gap-2" noValidate>
      <input type="hidden" name="act" value={act} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {state.message && !state.isDone && (
        <p role="alert" className="font-semibold text-late-fg">
          {state.message}
        </p>
      )}
      <button type="submit" disabled={isPending} className={buttonStyle(isMain ? 'primary' : 'secondary')}>
        {label}
      </button>
    </form>
  )
}
