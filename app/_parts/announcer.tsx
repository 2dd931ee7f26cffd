'use client'

import { useEffect, useState } from 'react'

const EVENT = 'aub:announce'

/** Says a sentence politely to a screen reader, through the page's one live region. */
export function announce(sentence: string): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: sentence }))
}

/** The page's one live region. */
export function Announcer() {
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    const hear = (event: Event) => setSentence((event as CustomEvent<string>).detail)
    window.addEventListener(EVENT, hear)
    return () => window.removeEventListener(EVENT, hear)
  }, [])
  return (
    <div aria-live="polite" className="sr-only" data-announcer="">
      {sentence}
    </div>
  )
}
