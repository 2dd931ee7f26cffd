import type { ReactNode } from 'react'

/** A part of a card that is opened when it is wanted. */
export function Unfolded({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <details className="mt-1">
      <summary className="link inline-block min-h-8 py-1 text-sm pointer-coarse:min-h-11">{label}</summary>
      <div className="mt-2 grid gap-3 rounded-control bg-sunken p-4">{children}</div>
    </details>
  )
}
