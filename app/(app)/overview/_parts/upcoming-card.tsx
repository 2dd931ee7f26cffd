import { Check, CircleDot, Snowflake, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Card } from '#app/_parts/card.tsx'
import { caseAddress } from '#app/_parts/case-address.ts'
import { Chip } from '#app/_parts/chip.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { OverviewPageQuery, UpcomingChangeFragment } from '#graphql/generated/operations.ts'
import { nextFreeze } from './next-freeze.ts'

type Props = Readonly<{
  changes: OverviewPageQuery['changeRequests']
  freezes: readonly Readonly<{ firstOn: string; lastOn: string }>[]
  now: string
  language: Language
}>

/** The changes ahead with what stands in their way, and the next freeze (screens 5.1; 5.4.2). */
export function UpcomingCard({ changes, freezes, now, language }: Props) {
  const { upcoming: text } = words(language).overview
  const { dayMonth } = format(language)
  const freeze = nextFreeze(freezes, now)
  return (
    <Card
      id="upcoming"
      title={text.title}
      aside={
        changes.totalCount > 0 && (
          <Link href="/changes" className="link">
            {text.all(format(language).number(changes.totalCount))}
          </Link>
        )
      }
    >
      {changes.nodes.length === 0 && <p className="text-ink-2">{text.none}</p>}
      <ul className="grid gap-3">
        {changes.nodes.map(change => (
          <li key={change.id} className="flex items-start gap-3">
            <span className="w-13 shrink-0 pt-0.5 text-xs text-ink-2 tabular-nums">
              {change.windowStart ? dayMonth(change.windowStart) : text.noDate}
            </span>
            <span className="min-w-0 flex-1">
              <Link
                href={caseAddress('CHANGE', change.number)}
                prefetch={false}
                className="font-semibold text-ink no-underline wrap-anywhere hover:underline"
              >
                {change.title ?? change.number}
              </Link>
              <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-2xs text-ink-2">
                <Standing change={change} language={language} />
                {change.owner.name}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {freeze && (
        <p className="mt-3 flex items-center gap-2 border-t border-line pt-3 text-xs text-ink-2">
          <Snowflake aria-hidden size={14} className="shrink-0" />
          {freeze.days > 0
            ? text.freezeIn(freeze.days, dayMonth(freeze.firstOn), dayMonth(freeze.lastOn))
            : text.freezeNow(dayMonth(freeze.lastOn))}
        </p>
      )}
    </Card>
  )
}

/** One word for how a change stands: approved, barred by a freeze or something else, or still talked about. */
function Standing({ change, language }: Readonly<{ change: UpcomingChangeFragment; language: Language }>) {
  const { upcoming: text } = words(language).overview
  const bars = change.gate?.staticReasons.map(reason => reason.code) ?? []
  const isApproved = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'SCHEDULED', 'IMPLEMENTING'].includes(change.state)
  if (change.type === 'EMERGENCY')
    return (
      <Chip tone="soon">
        <TriangleAlert aria-hidden size={14} />
        {text.emergency}
      </Chip>
    )
  if (bars.includes('FREEZE'))
    return (
      <Chip tone="late">
        <Snowflake aria-hidden size={14} />
        {text.freeze}
      </Chip>
    )
  if (bars.includes('NOTICE_TOO_SHORT'))
    return (
      <Chip tone="late">
        <TriangleAlert aria-hidden size={14} />
        {text.notice}
      </Chip>
    )
  if (isApproved)
    return (
      <Chip tone="met">
        <Check aria-hidden size={14} />
        {text.approved}
      </Chip>
    )
  return (
    <Chip tone="info">
      <CircleDot aria-hidden size={14} />
      {text.dialogue}
    </Chip>
  )
}
