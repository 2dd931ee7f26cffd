import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { buttonStyle } from '#app/_parts/button.tsx'
import { PriorityChip } from '#app/_parts/priority-chip.tsx'
import { counted } from '#app/_words/counted.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { OverviewPageQuery } from '#graphql/generated/operations.ts'
import { StripClock } from './strip-clock.tsx'

type Props = Readonly<{ critical: OverviewPageQuery['critical']; now: string; language: Language }>

/** The running priority 1 cases: what, whose fault, who owes the next word and when (screens 5.1). */
export function CriticalStrip({ critical, now, language }: Props) {
  const text = words(language)
  const say = text.overview.strip
  if (critical.nodes.length === 0) return null
  const others = critical.totalCount - critical.nodes.length
  return (
    <section aria-label={say.label} className="mb-4 grid gap-2">
      {critical.nodes.map(incident => (
        <article
          key={incident.id}
          className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-l-4 border-late-line bg-late-bg px-4 py-3"
        >
          <PriorityChip priority="P1" language={language} />
          <div className="min-w-0 flex-1 basis-72">
            <h2 className="text-base font-semibold wrap-anywhere">{incident.title}</h2>
            <p className="text-xs">
              <span className="font-mono text-2xs font-medium">{incident.number}</span>
              {` · ${say.faultAt(incident.responsibleOrganisation.name)}`}
              {incident.affectedSchools.length > 1 &&
                ` · ${counted(text.overview.schools, incident.affectedSchools.length, language)}`}
              {incident.affectedSchools.length === 1 && ` · ${incident.affectedSchools[0]!.name}`}
              {incident.situationManagerName && ` · ${say.leads(incident.situationManagerName)}`}
              {` · ${say.opened(format(language).past(incident.openedAt, now))}`}
            </p>
          </div>
          {incident.nextClock && <StripClock clock={incident.nextClock} />}
          <Link
            href={`/incidents/${incident.number}`}
            prefetch={false}
            className={`${buttonStyle('primary')} max-lg:w-full`}
            aria-label={`${say.openRoom} ${incident.number}`}
          >
            <ArrowRight aria-hidden size={16} />
            {say.openRoom}
          </Link>
        </article>
      ))}
      {others > 0 && (
        <p>
          <Link href="/incidents?p=1" className="link">
            {counted(text.shell.banner.more, others, language)}
          </Link>
        </p>
      )}
    </section>
  )
}
