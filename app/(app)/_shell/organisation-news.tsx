'use client'

import { useEffect } from 'react'
import { announce } from '#app/_parts/announcer.tsx'
import { useLanguage } from '#app/_parts/language.tsx'

const KEY = 'aub:organisation'

/** Says whom one works for now, once it has changed; also when the page was loaded anew by the switch. */
export function OrganisationNews({ id, name }: Readonly<{ id: string; name: string }>) {
  const { words } = useLanguage()
  useEffect(() => {
    const before = sessionStorage.getItem(KEY)
    sessionStorage.setItem(KEY, id)
    if (before === null || before === id) return
    // The live region mounts in the same turn; it must stand before it is spoken to.
    const spoken = setTimeout(() => announce(words.shell.organisation.changed(name)), 100)
    return () => clearTimeout(spoken)
  }, [id, name, words])
  return null
}
