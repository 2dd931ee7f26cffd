'use client'
import { useEffect } from 'react'

/** What stands at the head of every sheet when the page is printed: only the root's properties reach its margins. */
export function RunningHead({ head, mark }: Readonly<{ head: string; mark: string | null }>) {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--running-head', JSON.stringify(head))
    if (mark) style.setProperty('--running-mark', JSON.stringify(mark))
    return () => {
      style.removeProperty('--running-head')
      style.removeProperty('--running-mark')
    }
  }, [head, mark])
  return null
}
