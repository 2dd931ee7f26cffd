'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useLanguage } from '#app/_parts/language.tsx'

const places = {
  clock: '/calculate',
  notice: '/calculate/notice',
  freezes: '/calculate/freezes',
  days: '/calculate/days',
} as const

/** The four calculations, as links: each has an address that can be kept and shared. */
export function CalculateTabs() {
  const { words } = useLanguage()
  const here = usePathname()
  return (
    <nav aria-label={words.calculate.title} className="mb-4 flex flex-wrap gap-x-1 border-b border-line">
      {(['clock', 'notice', 'freezes', 'days'] as const).map(each => (
        <Link
          key={each}
          href={places[each]}
          aria-current={here === places[each] ? 'page' : undefined}
          className={`-mb-px inline-flex min-h-10 items-center border-b-[3px] px-3 pointer-coarse:min-h-11 ${here === places[each] ? 'border-primary font-semibold text-link' : 'border-transparent hover:bg-hover'}`}
        >
          {words.calculate.tabs[each]}
        </Link>
      ))}
    </nav>
  )
}
