'use client'

import { useEffect, useRef } from 'react'

const PARAMETER = 'do'

/**
 * Opens what the address asks for by `?do=…`, once: the link of a mail leads to the very form (screens 5.8). It opens
 * and never acts, for scanners of mail follow links too; and it leaves the address, so that a reload opens nothing.
 */
export function useAsked(forms: Readonly<Record<string, () => void>>): void {
  const current = useRef(forms)
  useEffect(() => {
    current.current = forms
  })
  useEffect(() => {
    const here = new URL(location.href)
    const open = current.current[here.searchParams.get(PARAMETER) ?? '']
    if (!open) return
    here.searchParams.delete(PARAMETER)
    // Without the router's own state, which then takes the new address over.
    history.replaceState(null, '', here)
    open()
  }, [])
}
