'use client'
import { CircleHelp } from 'lucide-react'
import { useLanguage } from './language.tsx'

/** The way from a field to its topic of the help, with the section of the Instruks; a tab of its own, the form stays. */
export function HelpLink({ topic, about }: Readonly<{ topic: string; about: string }>) {
  const { words } = useLanguage()
  return (
    <a
      href={`/help/${topic}`}
      target="_blank"
      rel="noreferrer"
      className="link inline-flex min-h-6 items-center gap-1 text-xs"
      aria-label={words.parts.helpAbout(about)}
    >
      <CircleHelp aria-hidden size={14} />
      {words.parts.help}
    </a>
  )
}
