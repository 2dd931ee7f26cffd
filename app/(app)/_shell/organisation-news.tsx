'use client'

import { useEffect, useRef } from 'react'
import { announce } from '#app/_parts/announcer.tsx'
import { useLanguage } from '#app/_parts/language.tsx'

/** Says whom one works for now, once it has changed. */
export function OrganisationNews({ id, name }: Readonly<{ id: string; name: string }>) {
  const { words } = useLanguage()
  const before = useRef(id)
  useEffect(() => {
    if (before.current !== id) announce(words.shell.organisation.changed(name))
    before.current = id
  }, [id, name, words])
  return null
}
