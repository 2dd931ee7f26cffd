'use client'

import { Printer } from 'lucide-react'
import { buttonStyle } from './button.tsx'

/** Opens the browser's own printing, which makes the PDF too. */
export function PrintButton({ label, look = 'primary' }: Readonly<{ label: string; look?: 'primary' | 'secondary' }>) {
  return (
    <button type="button" onClick={() => window.print()} className={buttonStyle(look)}>
      <Printer aria-hidden size={16} />
      {label}
    </button>
  )
}
