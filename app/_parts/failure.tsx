'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { startTransition, useEffect } from 'react'
import { buttonStyle } from './button.tsx'
import { useLanguage } from './language.tsx'
import { WayOut } from './way-out.tsx'

type Props = Readonly<{ error: Error & { digest?: string }; reset: () => void }>

/** A page that could not be shown: what failed, its reference, another try, and the priority 1 way out. */
export function Failure({ error, reset }: Props) {
  const router = useRouter()
  const { words } = useLanguage()
  const text = words.shell.error
  useEffect(() => {
    document.title = `${text.title} · ${words.shell.product}`
  }, [text, words])
  const retry = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <div className="mx-auto max-w-2xl py-6 text-base">
      <h1 className="text-2xl font-semibold">{text.title}</h1>
      <p className="mt-2">{text.body}</p>
      {error.digest && (
        <p className="mt-2 text-sm text-ink-2">
          {text.reference}: <code className="font-mono">{error.digest}</code>
        </p>
      )}
      <p className="mt-4 flex flex-wrap gap-2">
        <button type="button" onClick={retry} className={buttonStyle('primary')}>
          {text.retry}
        </button>
        <Link href="/overview" className={buttonStyle()}>
          {text.home}
        </Link>
      </p>
      <WayOut />
    </div>
  )
}
