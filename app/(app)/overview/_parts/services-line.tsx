import { ArrowRight, CircleCheck, CircleX, TriangleAlert, Wrench } from 'lucide-react'
import Link from 'next/link'
import { buttonStyle } from '#app/_parts/button.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { OverviewPageQuery } from '#graphql/generated/operations.ts'

const LOOKS = {
  NORMAL: { Icon: CircleCheck, tone: 'text-met-fg' },
  WINDOW: { Icon: Wrench, tone: 'text-p3-fg' },
  DEGRADED: { Icon: TriangleAlert, tone: 'text-soon-fg' },
  DOWN: { Icon: CircleX, tone: 'text-late-fg' },
} as const

type Props = Readonly<{
  services: OverviewPageQuery['installation']['services']
  now: string
  mayReport: boolean
  language: Language
}>

/** How AUB's services are, as everybody is told: the first answer to "is it us, or is it AUB?", and the way on (screens 5.2). */
export function ServicesLine({ services, now, mayReport, language }: Props) {
  const { overview, parts } = words(language)
  const text = overview.services
  return (
    <section
      aria-label={text.label}
      className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-1 rounded-card border border-line bg-surface px-4 py-2.5"
    >
      <h2 className="text-[0.9375rem]/6 font-semibold">{text.label}</h2>
      {services.map(({ service, state, since }) => {
        const { Icon, tone } = LOOKS[state]
        return (
          <p key={service} className="flex items-center gap-1.5">
            <Icon aria-hidden size={16} className={tone} />
            <span className="font-semibold">{parts.service[service]}:</span>
            <span className={tone}>
              {text.state[state]}
              {since && ` ${text.since(format(language).past(since, now))}`}
            </span>
          </p>
        )
      })}
      {mayReport && (
        <Link href="/incidents/guide" className={`${buttonStyle()} sm:ml-auto`}>
          {overview.school.help}
          <ArrowRight aria-hidden size={16} />
        </Link>
      )}
    </section>
  )
}
