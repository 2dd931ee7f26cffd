import { ArrowLeftRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { WayOut } from './way-out.tsx'

type Props = Readonly<{ title: string; language: Language; children: ReactNode }>

/** A page for somebody who is not in yet: what this is, the one thing to do, and the way out of a priority 1. */
export function DoorFrame({ title, language, children }: Props) {
  const text = words(language).shell
  return (
    <div className="flex min-h-dvh flex-col text-base">
      <DoorHeader language={language} product={text.product} tagline={text.tagline} />
      <main className="mx-auto grid w-full max-w-lg flex-1 content-start gap-5 p-4 sm:p-8">
        <h1 className="text-2xl font-semibold tracking-[-0.015em]">{title}</h1>
        {children}
        <WayOut />
      </main>
    </div>
  )
}

type HeaderProps = Readonly<{ language: Language; product: string; tagline: string }>

export function DoorHeader({ language, product, tagline }: HeaderProps) {
  return (
    <header className="flex h-14 items-center gap-3 border-b border-line bg-surface px-4">
      <span className="flex size-8 items-center justify-center rounded-control bg-primary text-on-primary">
        <ArrowLeftRight aria-hidden size={18} />
      </span>
      <p className="flex-1 text-sm/tight font-semibold">
        {product}
        <span className="block text-[0.75rem]/tight font-normal text-ink-2">{tagline}</span>
      </p>
      <div className="text-sm">
        <LanguageSwitch language={language} />
      </div>
    </header>
  )
}
