import { ArrowLeftRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Language } from '#app/_words/language.ts'
import { publicWords } from '#app/_words/public-words.ts'
import { words } from '#app/_words/words.ts'
import { buttonStyle } from './button.tsx'
import { LanguageSwitch } from './language-switch.tsx'

type Props = Readonly<{ language: Language; children: ReactNode; width?: string }>

/** The frame of every page that needs no session: the name, the other language, and the way in. */
export function PublicFrame({ language, children, width = 'max-w-5xl' }: Props) {
  const { shell } = words(language)
  const text = publicWords(language)
  return (
    <div className="flex min-h-dvh flex-col text-base">
      <a
        href="#main"
        className="sr-only z-50 rounded-control bg-primary px-4 py-2 font-semibold text-on-primary focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {shell.skip}
      </a>
      <header className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4">
        <Link href="/" className="flex flex-1 items-center gap-3 text-ink no-underline">
          <span className="flex size-8 items-center justify-center rounded-control bg-primary text-on-primary">
            <ArrowLeftRight aria-hidden size={18} />
          </span>
          <span className="text-sm/tight font-semibold">
            {shell.product}
            <span className="block text-[0.75rem]/tight font-normal text-ink-2">{shell.tagline}</span>
          </span>
        </Link>
        <div className="flex items-center gap-2 text-sm">
          <LanguageSwitch language={language} />
          <Link href="/login" className={buttonStyle('primary')}>
            {text.signIn}
          </Link>
        </div>
      </header>
      <main id="main" className={`mx-auto w-full flex-1 p-4 sm:p-8 ${width}`}>
        {children}
      </main>
      <footer className="border-t border-line bg-surface p-4 text-sm">
        <nav aria-label={text.footer} className="mx-auto flex max-w-5xl flex-wrap gap-x-6 gap-y-2 sm:px-4">
          {(
            [
              ['/help', text.help],
              ['/was', text.accessibility],
              ['/privacy', text.privacy],
            ] as const
          ).map(([href, label]) => (
            <Link key={href} href={href} className="link inline-flex min-h-6 items-center pointer-coarse:min-h-11">
              {label}
            </Link>
          ))}
        </nav>
      </footer>
    </div>
  )
}
