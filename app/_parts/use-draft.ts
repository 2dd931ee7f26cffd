'use client'
import { type RefObject, useEffect, useMemo } from 'react'

/** Keeps what is typed in this tab's storage, so that a reload or an ended session does not take it. */
export function useDraft(form: RefObject<HTMLFormElement | null>, name: string) {
  const store = useMemo(() => {
    const key = `draft ${name}`
    return {
      keep: () => {
        const typed = [...new FormData(form.current ?? undefined)].filter(([, value]) => typeof value === 'string')
        sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(typed)))
      },
      drop: () => sessionStorage.removeItem(key),
      restore: () => {
        const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>
        for (const field of form.current?.querySelectorAll('textarea') ?? []) {
          if (!field.value) field.value = kept[field.name] ?? ''
        }
      },
    }
  }, [form, name])
  useEffect(() => store.restore(), [store])
  return store
}
