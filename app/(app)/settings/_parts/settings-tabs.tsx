'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useLanguage } from '#app/_parts/language.tsx'

const tabs = [
  { key: 'profile', href: '/settings/profile', verb: null },
  { key: 'organisation', href: '/settings/organisation', verb: 'confirmOrganisation' },
  { key: 'notifications', href: '/settings/notifications', verb: null },
  { key: 'members', href: '/settings/members', verb: null },
  { key: 'signIn', href: '/settings/sign-in', verb: 'saveIdentityProvider' },
  { key: 'tokens', href: '/settings/tokens', verb: 'createToken' },
  { key: 'instruks', href: '/settings/instruks', verb: null },
  { key: 'audit', href: '/settings/audit', verb: 'changeRoles' },
] as const

/** The settings, as links; those that only an administrator can use are shown to administrators. */
export function SettingsTabs({ may }: Readonly<{ may: readonly string[] }>) {
  const { words } = useLanguage()
  const here = usePathname()
  return (
    <nav aria-label={words.people.title} className="mb-4 flex flex-wrap gap-x-1 border-b border-line">
      {tabs
        .filter(({ verb }) => verb === null || may.includes(verb))
        .map(({ key, href }) => (
          <Link
            key={key}
            href={href}
            aria-current={here.startsWith(href) ? 'page' : undefined}
            className={`-mb-px inline-flex min-h-10 items-center border-b-[3px] px-3 pointer-coarse:min-h-11 ${here.startsWith(href) ? 'border-primary font-semibold text-link' : 'border-transparent hover:bg-hover'}`}
          >
            {words.people.tabs[key]}
          </Link>
        ))}
    </nav>
  )
}
