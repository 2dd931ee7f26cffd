'use client'

import Link from 'next/link'
import { buttonStyle } from './button.tsx'
import { useLanguage } from './language.tsx'
import { WayOut } from './way-out.tsx'

/** The one page for what does not exist and for what is not one's own (screens 5.20). */
export function Missing() {
  const { words } = useLanguage()
  const text = words.shell.error
  return (
    <div className="mx-auto max-w-2xl py-6 text-base">
      <h1 className="text-2xl font-semibold">{text.notFound}</h1>
      <p className="mt-2">{text.notFoundBody}</p>
      <p className="mt-4">
        <Link href="/overview" className={buttonStyle()}>
          {text.home}
        </Link>
      </p>
      <WayOut />
    </div>
  )
}
