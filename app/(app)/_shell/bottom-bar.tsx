'use client'

import { Ellipsis, LayoutDashboard, Plus, Siren } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useLanguage } from '#app/_parts/language.tsx'
import { openDrawer } from './drawer.tsx'

/** The places of a telephone, under the thumb (below 640 px). */
export function BottomBar({ mayReport }: Readonly<{ mayReport: boolean }>) {
  const { words } = useLanguage()
  const here = usePathname()
  const { nav } = words.shell
  const places = [
    { href: '/overview', label: nav.overviewShort, Icon: LayoutDashboard, isHere: here.startsWith('/overview') },
    {
      href: '/incidents',
      label: nav.incidents,
      Icon: Siren,
      isHere: here.startsWith('/incidents') && here !== '/incidents/new',
    },
    ...(mayReport
      ? [{ href: '/incidents/new', label: nav.newIncident, Icon: Plus, isHere: here === '/incidents/new' }]
      : []),
  ]
  const style = 'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-2xs font-medium no-underline'
  return (
    <nav
      aria-label={words.shell.menu}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden print:hidden"
    >
      {places.map(({ href, label, Icon, isHere }) => (
        <Link
          key={href}
          href={href}
          aria-current={isHere ? 'page' : undefined}
          className={`${style} ${isHere ? 'text-link shadow-[inset_0_3px_0_var(--primary)]' : 'text-ink-2'}`}
        >
          <Icon aria-hidden size={20} />
          {label}
        </Link>
      ))}
      <button type="button" onClick={openDrawer} className={`${style} text-ink-2`}>
        <Ellipsis aria-hidden size={20} />
        {words.shell.more}
      </button>
    </nav>
  )
}
