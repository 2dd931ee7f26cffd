import { ArrowLeftRight } from 'lucide-react'
import Link from 'next/link'
import { LanguageSwitch } from '#app/_parts/language-switch.tsx'
import type { Language } from '#app/_words/language.ts'
import { notificationWords } from '#app/_words/notification-words.ts'
import { words } from '#app/_words/words.ts'
import type { ShellQuery } from '#graphql/generated/operations.ts'
import { Bell } from './bell.tsx'
import { DrawerButton } from './drawer.tsx'
import { OrganisationSwitcher } from './organisation-switcher.tsx'
import { PaletteButton } from './palette-button.tsx'
import { PhoneLight } from './phone-light.tsx'
import { UserMenu } from './user-menu.tsx'

type Props = Readonly<{
  shell: ShellQuery
  language: Language
  theme: 'light' | 'dark' | undefined
  csrfToken: string
}>

/** The line on top of every page (56 px). */
export function Header({ shell, language, theme, csrfToken }: Props) {
  const text = words(language).shell
  const viewer = shell.viewer!
  // A school or supplier calls AUB; AUB's own light is the one that callers see.
  const counterpart = viewer.organisation.kind === 'AUB' ? viewer.organisation : shell.aub.nodes[0]
  return (
    <header className="relative z-30 flex h-14 items-center gap-2 border-b border-line bg-surface px-3 max-[22.5rem]:gap-1 max-[22.5rem]:px-1.5 sm:gap-4 sm:px-4 print:hidden">
      <DrawerButton />
      <Link href="/overview" className="flex shrink-0 items-center gap-2.5 no-underline lg:w-[17.5rem]">
        <span className="flex size-8 items-center justify-center rounded-control bg-primary text-on-primary">
          <ArrowLeftRight aria-hidden size={18} />
        </span>
        <span className="max-lg:sr-only">
          <span className="block text-sm/tight font-semibold">{text.product}</span>
          <span className="block text-[0.75rem]/tight text-ink-2">{text.tagline}</span>
        </span>
      </Link>
      <OrganisationSwitcher viewer={viewer} language={language} />
      <div className="ml-auto flex shrink-0 items-center gap-1 sm:gap-2">
        <PaletteButton
          mayReport={viewer.may.includes('reportIncident')}
          isDemo={shell.installation.isClockMovable}
          isAub={viewer.organisation.kind === 'AUB'}
        />
        {counterpart?.phoneHours && (
          <PhoneLight
            organisation={counterpart.name}
            hours={counterpart.phoneHours}
            isOwn={counterpart.id === viewer.organisation.id}
          />
        )}
        <Bell unread={shell.unreadNotifications} text={notificationWords(language).bell} />
        <LanguageSwitch language={language} />
        <UserMenu name={viewer.name} email={viewer.email} theme={theme} language={language} csrfToken={csrfToken} />
      </div>
    </header>
  )
}
