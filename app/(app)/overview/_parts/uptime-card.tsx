import { TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { counted } from '#app/_words/counted.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { OverviewPageQuery } from '#graphql/generated/operations.ts'

type Props = Readonly<{ uptime: OverviewPageQuery['overview']['uptime']; language: Language }>

/** Uptime of each service since the month began, with the outages behind it (4.2, R-4.5; screens 5.2). */
export function UptimeCard({ uptime, language }: Props) {
  const { overview, parts } = words(language)
  const text = overview.uptime
  const { percent, duration } = format(language)
  return (
    <Card title={text.title} id="uptime">
      <p className="mb-3 text-xs text-ink-2">{text.fact}</p>
      <dl className="grid gap-3">
        {uptime.map(one => (
          <div key={one.service} className="flex items-baseline justify-between gap-4">
            <dt>
              {parts.service[one.service]}
              <span className="block text-2xs text-ink-2">
                {one.outages > 0 ? (
                  <Link
                    href={`/incidents?view=all&service=${one.service}&category=DELIVERY_DOWN`}
                    prefetch={false}
                    className="inline-block min-h-6 leading-6 underline decoration-line-strong underline-offset-2"
                  >
                    {counted(text.outage, one.outages, language)}
                  </Link>
                ) : (
                  text.none
                )}
              </span>
            </dt>
            <dd className="text-right tabular-nums">
              <span className="flex items-center justify-end gap-2 font-semibold">
                {(!one.isMet || one.isAtRisk) && (
                  <Chip tone={one.isMet ? 'soon' : 'late'}>
                    <TriangleAlert aria-hidden size={14} />
                    {one.isMet ? text.near : text.under}
                  </Chip>
                )}
                {percent(one.percent / 100)}
              </span>
              <span className="block text-2xs text-ink-2">
                {text.used(
                  one.downMinutes > 0 ? duration(one.downMinutes * 60) : '0 min',
                  duration(one.allowedDownMinutes * 60),
                )}
                {one.contestedMinutes > 0 && `, ${text.contested(duration(one.contestedMinutes * 60))}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
