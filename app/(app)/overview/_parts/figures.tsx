import {
  AlarmClock,
  FileSearch,
  GitPullRequest,
  type LucideIcon,
  MessageSquareText,
  Siren,
  TriangleAlert,
  Zap,
} from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { counted } from '#app/_words/counted.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { OverviewPageQuery } from '#graphql/generated/operations.ts'
import { compliance } from './compliance.ts'

type Props = Readonly<{ overview: OverviewPageQuery['overview']; language: Language; hasGoals: boolean }>

/** The key figures; a number that has rows behind it is a link to them. */
export function Figures({ overview, language, hasGoals }: Props) {
  const text = words(language).overview.figures
  const { number } = format(language)
  const open = overview.openByPriority.reduce((sum, each) => sum + each.count, 0)
  return (
    <section
      aria-label={text.label}
      className={`mb-4 grid grid-cols-2 gap-3 md:grid-cols-3 ${hasGoals ? 'xl:grid-cols-[1.35fr_repeat(6,minmax(0,1fr))]' : 'xl:grid-cols-5'}`}
    >
      <Figure Icon={Siren} label={text.open} value={number(open)} href="/incidents">
        {overview.openByPriority.map(({ priority, count }, place) => (
          <span key={priority}>
            {place > 0 && ' · '}
            {count > 0 ? (
              <Link
                href={`/incidents?p=${priority.slice(1)}`}
                prefetch={false}
                className="inline-block min-h-6 min-w-6 leading-6 underline decoration-line-strong underline-offset-2"
              >
                {number(count)} {priority}
              </Link>
            ) : (
              `0 ${priority}`
            )}
          </span>
        ))}
      </Figure>
      <Figure
        Icon={AlarmClock}
        label={text.within}
        value={number(overview.dueWithinHour)}
        href="/incidents?due=hour"
        tone={overview.dueWithinHour > 0 ? 'text-soon-fg' : ''}
      >
        {text.withinFact}
      </Figure>
      <Figure
        Icon={TriangleAlert}
        label={text.overdue}
        value={number(overview.overdue)}
        href="/incidents?due=over"
        tone={overview.overdue > 0 ? 'text-late-fg' : ''}
      >
        {text.overdueFact}
      </Figure>
      {hasGoals && (
        <>
          <Goal Icon={Zap} label={text.reaction} figures={overview.reaction} language={language} />
          <Goal Icon={MessageSquareText} label={text.feedback} figures={overview.feedback} language={language} />
        </>
      )}
      <Figure
        Icon={FileSearch}
        label={text.rootCauses}
        value={number(overview.rootCausesOverdue)}
        href="/problems"
        tone={overview.rootCausesOverdue > 0 ? 'text-late-fg' : ''}
      >
        {overview.rootCausesDueSoon > 0
          ? text.rootCausesSoon(number(overview.rootCausesDueSoon))
          : text.problemsOpen(number(overview.openProblems))}
      </Figure>
      <Figure Icon={GitPullRequest} label={text.changes} value={number(overview.changesInDialogue)} href="/changes">
        {text.changesOpen(number(overview.openChanges))}
      </Figure>
    </section>
  )
}

type GoalProps = Readonly<{
  Icon: LucideIcon
  label: string
  figures: Readonly<{ met: number; missed: number }>
  language: Language
}>

function Goal({ Icon, label, figures, language }: GoalProps) {
  const text = words(language).overview.figures
  const share = compliance(figures)
  return (
    <Figure Icon={Icon} label={label} value={share === null ? text.none : format(language).percent(share)}>
      {share === null ? (
        text.noneYet
      ) : (
        <Link
          href="/incidents?view=all&missed=yes"
          prefetch={false}
          className="inline-block min-h-6 underline decoration-line-strong underline-offset-2"
        >
          {text.breaches(counted(text.breach, figures.missed, language))}
        </Link>
      )}
    </Figure>
  )
}

type FigureProps = Readonly<{
  Icon: LucideIcon
  label: string
  value: string
  href?: string
  tone?: string
  children: ReactNode
}>

function Figure({ Icon, label, value, href, tone = '', children }: FigureProps) {
  const big = `text-2xl font-semibold tabular-nums ${tone}`
  return (
    <div className="flex min-w-0 flex-col rounded-card border border-line bg-surface px-3 py-2.5">
      <p className="flex items-center gap-1.5 text-2xs text-ink-2">
        <Icon aria-hidden size={14} className="shrink-0" />
        {label}
      </p>
      {href ? (
        <Link href={href} prefetch={false} className={`min-w-9 self-start no-underline hover:underline ${big}`}>
          {value}
          <span className="sr-only"> {label}</span>
        </Link>
      ) : (
        <p className={big}>{value}</p>
      )}
      <p className="text-2xs text-ink-2">{children}</p>
    </div>
  )
}
