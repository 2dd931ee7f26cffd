'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { keepDraft } from './keep-draft.ts'

type State =
  | Readonly<{ kind: 'IDLE' | 'SAVING' | 'FAULT' }>
  | Readonly<{ kind: 'SAVED'; at: string }>
  | Readonly<{ kind: 'CONFLICT'; message: string }>
const QUIET_MS = 1_500

/** Keeps a form's text with the server a moment after the last keystroke, one save at a time. */
export function useKeptDraft(box: RefObject<HTMLElement | null>, id: string, first: number) {
  const [state, setState] = useState<State>({ kind: 'IDLE' })
  const revision = useRef(first)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const isBusy = useRef(false)
  const isAskedAgain = useRef(false)

  const save = useCallback(async (): Promise<void> => {
    const form = box.current?.closest('form')
    if (!form) return
    // What was typed while a save is on its way is saved after it.
    isAskedAgain.current = isBusy.current
    if (isBusy.current) return
    isBusy.current = true
    setState({ kind: 'SAVING' })
    const typed = Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
    try {
      const kept = await keepDraft(id, revision.current, typed as Record<string, string>)
      if ('revision' in kept) {
        revision.current = kept.revision
        setState({ kind: 'SAVED', at: new Date().toISOString() })
      } else setState({ kind: 'CONFLICT', message: kept.message })
    } catch {
      setState({ kind: 'FAULT' })
    } finally {
      isBusy.current = false
      if (isAskedAgain.current) void save()
    }
  }, [box, id])

  useEffect(() => {
    const form = box.current?.closest('form')
    if (!form) return
    const later = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), QUIET_MS)
    }
    form.addEventListener('input', later)
    return () => {
      form.removeEventListener('input', later)
      clearTimeout(timer.current)
    }
  }, [box, save])

  return state
}
