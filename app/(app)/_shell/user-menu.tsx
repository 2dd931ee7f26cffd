import { Check, LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react'
import Link from 'next/link'
import { setTheme } from '#app/_parts/set-preference.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { Menu } from './menu.tsx'
import { SignOut } from './sign-out.tsx'

const initials = (name: string): string => {
  const parts = name.split(/\s+/).filter(Boolean)
  return ((parts[0]?.[0] ?? '') + (parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : '')).toUpperCase()
}

type Props = Readonly<{
  name: string
  email: string | null
  theme: 'light' | 'dark' | undefined
  language: Language
  csrfToken: string
}>

/** Who is signed in, how it looks, and the way out. */
export function UserMenu({ name, email, theme, language, csrfToken }: Props) {
  const text = words(language).shell.user
  const themes = [
    { value: 'light', label: text.light, Icon: Sun, isChosen: theme === 'light' },
    { value: 'dark', label: text.dark, Icon: Moon, isChosen: theme === 'dark' },
    { value: 'system', label: text.system, Icon: Monitor, isChosen: theme === undefined },
  ]
  return (
    <Menu
      label={text.menu(name)}
      summary={
        <span className="flex min-h-9 items-center gap-2 rounded-control px-1.5 hover:bg-hover">
          <span
            aria-hidden="true"
            className="flex size-7 items-center justify-center rounded-full bg-primary-soft text-2xs font-semibold text-p3-fg"
          >
            {initials(name)}
          </span>
          <span className="whitespace-nowrap max-xl:hidden">{name}</span>
        </span>
      }
    >
      <div className="w-60">
        <p className="border-b border-line px-4 py-3">
          <span className="block font-semibold">{name}</span>
          {email && <span className="block text-2xs break-all text-ink-2">{email}</span>}
        </p>
        <form action={setTheme} className="border-b border-line p-1">
          <fieldset>
            <legend className="px-3 pt-2 pb-1 text-2xs text-ink-2">{text.theme}</legend>
            {themes.map(({ value, label, Icon, isChosen }) => (
              <button
                key={value}
                type="submit"
                name="theme"
                value={value}
                aria-pressed={isChosen}
                className="flex min-h-9 w-full items-center gap-3 rounded-control px-3 text-left hover:bg-hover pointer-coarse:min-h-11"
              >
                <Icon aria-hidden size={16} className="text-ink-2" />
                <span className="flex-1">{label}</span>
                {isChosen && <Check aria-hidden size={16} />}
              </button>
            ))}
          </fieldset>
        </form>
        <div className="border-b border-line p-1">
          <Link
            href="/settings/profile"
            className="flex min-h-9 w-full items-center gap-3 rounded-control px-3 text-ink no-underline hover:bg-hover pointer-coarse:min-h-11"
          >
            <Settings aria-hidden size={16} className="text-ink-2" />
            {words(language).people.title}
          </Link>
        </div>
        <SignOut csrfToken={csrfToken}>
          <LogOut aria-hidden size={16} className="text-ink-2" />
          {text.signOut}
        </SignOut>
      </div>
    </Menu>
  )
}
