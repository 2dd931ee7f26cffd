'use client'

import { Printer } from 'lucide-react'
import { buttonStyle } from '#app/_parts/button.tsx'

/** Opens the browser's own printing, which makes the PDF too. */
export function PrintButton({ label }: Readonly<{ label: string }>) {
  return (
    <button type="button" onClick={() => window.print()} className={buttonStyle('primary')}>
      <Printer aria-hidden size={16} />
      {label}
    </button>
  )
}
