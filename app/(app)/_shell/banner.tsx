'use client'

import { ClipboardCheck, PlugZap } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { ClockChip } from '#app/_parts/clock-chip.tsx'
import { useClockHealth } from '#app/_parts/clock-health.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { PriorityChip } from '#app/_parts/priority-chip.tsx'
import { counted } from '#app/_words/counted.ts'
import { fill } from '#app/_words/fill.ts'
import type { ShellQuery } from '#graphql/generated/operations.ts'
import { ownDuties } from './own-duties.ts'

type Shell = Pick<ShellQuery, 'critical' | 'viewer' | 'instructionInForce'>
type Props = Readonly<{ shell: Shell }>

/** One banner at a time above the page: a running priority 1, an engine that does not answer, a duty (screens 4). */
export function Banner({ shell }: Props) {
  const { critical } = shell
  const { language, words } = useLanguage()
  const { isTrusted } = useClockHealth()
  const here = usePathname()
  const text = words.shell.banner
  const [first] = critical.nodes
  const others = critical.totalCount - 1

  if (first && here !== '/overview' && !here.startsWith(`/incidents/${first.number}`)) {
    return (
      <section
        aria-label={text.critical}
        className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-l-4 border-late-line bg-late-bg px-3 py-2"
      >
        <PriorityChip priority="P1" language={language} />
        <Link
          href={`/incidents/${first.number}`}
          prefetch={false}
          className="min-w-0 flex-1 basis-64 font-semibold text-ink underline underline-offset-2"
        >
          {first.title}
        </Link>
        {first.nextClock && (
          <span className="flex items-center gap-2 text-xs text-ink pointer-coarse:min-h-11">
            {words.clock.owesDuty(first.nextClock.owedBy.name, words.clock.duty[first.nextClock.kind])}
            <ClockChip clock={first.nextClock} />
          </span>
        )}
        {others > 0 && (
          <Link
            href="/incidents?p=1"
            className="inline-flex items-center text-xs text-ink underline underline-offset-2 pointer-coarse:min-h-11"
          >
            {counted(text.more, others, language)}
          </Link>
        )}
      </section>
    )
  }
  const [owed] = ownDuties(shell)
  if (isTrusted && (!owed || here === '/overview' || here.startsWith(owed.href.replace(/#.*/, '')))) return null
  if (isTrusted && owed)
    return (
      <p className="mb-4 flex items-center gap-3 rounded-card border border-soon-line bg-soon-bg px-3 py-2">
        <ClipboardCheck aria-hidden size={16} className="shrink-0 text-soon-fg" />
        <Link href={owed.href} prefetch={false} className="text-ink underline underline-offset-2">
          {fill(text[owed.what], { label: shell.instructionInForce.label })}
        </Link>
      </p>
    )
  return (
    <p
      role="status"
      className="mb-4 flex items-center gap-3 rounded-card border border-dashed border-line-strong bg-surface px-3 py-2"
    >
      <PlugZap aria-hidden size={16} className="shrink-0" />
      {text.engine}
    </p>
  )
}
