import type { ReactNode } from 'react'

type Props = Readonly<{ label: string; isOpen?: boolean; children: ReactNode }>

/** A form that waits until somebody needs it. */
export function Fold({ label, isOpen = false, children }: Props) {
  return (
    <details open={isOpen} className="rounded-control border border-line">
      <summary className="flex min-h-9 cursor-pointer items-center px-3 font-semibold hover:bg-hover pointer-coarse:min-h-11">
        {label}
      </summary>
      <div className="border-t border-line p-3">{children}</div>
    </details>
  )
}
