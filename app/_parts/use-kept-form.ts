'use client'
import { type FormEvent, useActionState, useRef, useState, useTransition } from 'react'

type Serve<S> = (before: S, form: FormData) => Promise<S>

/** A key for one act; a repeat of the same act after a lost answer carries the same one. */
function freshKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * A form that never loses what was typed: refused, lost on the way or changed by somebody else, the fields stay as they
 * are (React would reset them after its own form action). Without JavaScript the same action is posted.
 */
export function useKeptForm<S>(serve: Serve<S>, idle: Awaited<S>, lost: (before: S) => S) {
  const [posted, action] = useActionState(serve, idle)
  const [answer, setAnswer] = useState<S | null>(null)
  const [isPending, start] = useTransition()
  const last = useRef({ content: '', key: '' })
  const state = answer ?? posted

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isPending) return
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    const content = JSON.stringify([...form].filter(([name]) => name !== 'key'))
    if (content !== last.current.content) last.current = { content, key: freshKey() }
    form.set('key', last.current.key)
    form.set('scripted', 'yes')
    start(async () => {
      try {
        setAnswer(await serve(state, form))
      } catch {
        // The server was not reached. The text stays in the fields, and the same key makes the next try safe.
        setAnswer(lost(state))
      }
    })
  }

  return { state, isPending, action, onSubmit, forget: () => setAnswer(idle) }
}
