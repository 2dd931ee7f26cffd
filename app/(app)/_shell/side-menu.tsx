'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useLanguage } from '#app/_parts/language.tsx'
import { counted } from '#app/_words/counted.ts'
import { menuGroups, type Place } from './places.ts'

export type Counts = Readonly<{ open: number; critical: number }>
type Props = Readonly<{ counts: Counts; isDemo: boolean; isAub: boolean }>

/** The list of places, in the side menu and in the drawer. */
export function SideMenu({ counts, isDemo, isAub }: Props) {
  const { words } = useLanguage()
  const here = usePathname()
  const groups = menuGroups(words.shell, isDemo, isAub)
  const places = groups.flatMap(group => group.places).filter(place => here.startsWith(place.href))
  /** A place may lie within another: the innermost is where one is. */
  const current = places.reduce((inner, { href }) => (href.length > inner.length ? href : inner), '')
  return (
    <div className="grid gap-4 py-2">
      {groups.map(group => (
        <div key={group.title ?? ''}>
          {group.title && <p className="mb-1 px-5 text-2xs font-semibold text-ink-2">{group.title}</p>}
          <ul>
            {group.places.map(place => (
              <li key={place.href} className="px-2">
                <MenuLink place={place} isHere={place.href === current} counts={counts} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

type LinkProps = Readonly<{ place: Place; isHere: boolean; counts: Counts }>

function MenuLink({ place, isHere, counts }: LinkProps) {
  const { Icon } = place
  const style = `relative flex min-h-9 items-center gap-2.5 rounded-control px-3 no-underline pointer-coarse:min-h-11 ${
    isHere
      ? 'bg-primary-soft font-semibold text-p3-fg before:absolute before:inset-y-0 before:-left-0 before:w-[3px] before:bg-primary'
      : 'text-ink hover:bg-hover'
  }`
  const inside = (
    <>
      <Icon aria-hidden size={16} className="shrink-0" />
      <span className="flex-1">{place.label}</span>
      {place.hasCount && <Count counts={counts} />}
    </>
  )
  if (place.isOutside) {
    return (
      <a href={place.href} className={style}>
        {inside}
      </a>
    )
  }
  return (
    <Link href={place.href} aria-current={isHere ? 'page' : undefined} className={style}>
      {inside}
    </Link>
  )
}

/** How many are open; red, and said in words, while one of them is critical. */
function Count({ counts }: Readonly<{ counts: Counts }>) {
  const { language, words, format } = useLanguage()
  if (counts.open === 0) return null
  const critical = counts.critical > 0 ? `, ${counted(words.shell.openCritical, counts.critical, language)}` : ''
  return (
    <>
      <span
        aria-hidden="true"
        className={`min-w-6 rounded-full px-1.5 text-center text-2xs font-semibold tabular-nums ${counts.critical > 0 ? 'bg-p1 text-on-p1' : 'bg-sunken text-ink-2'}`}
      >
        {format.number(counts.open)}
      </span>
      <span className="sr-only">{counted(words.shell.openCount, counts.open, language) + critical}</span>
    </>
  )
}
