'use client'

import { Phone, PhoneOff } from 'lucide-react'
import { useEffect } from 'react'
import { useBusinessNow } from '#app/_parts/business-time.ts'
import { useLanguage } from '#app/_parts/language.tsx'
import { requestRefresh } from '#app/_parts/refresh.ts'
import type { PhoneLightFragment } from '#graphql/generated/operations.ts'
import { Menu } from './menu.tsx'

type Props = Readonly<{ organisation: string; hours: PhoneLightFragment; isOwn: boolean }>

/** Whether the counterpart's phones are open now; pressing it shows today's hours and the next opening (screens 4). */
export function PhoneLight({ organisation, hours, isOwn }: Props) {
  const { words, format } = useLanguage()
  const text = words.shell.hours
  const turn = hours.isOpen ? hours.closesAt : hours.opensAt
  const now = useBusinessNow(hours.asOf, 15)
  const hasTurned = turn !== null && now >= Date.parse(turn)
  useEffect(() => {
    if (hasTurned) requestRefresh()
  }, [hasTurned])

  const near = turn && format.near(turn, new Date(now))
  const long = hours.isOpen
    ? near
      ? text.openUntil(organisation, near)
      : text.openAlways(organisation)
    : near
      ? text.closedUntil(organisation, near)
      : text.closed(organisation)
  const Icon = hours.isOpen ? Phone : PhoneOff

  return (
    <Menu
      label={long}
      summary={
        <span
          className={`flex min-h-9 items-center gap-1.5 rounded-control px-2 text-xs font-medium hover:bg-hover ${hours.isOpen ? 'text-met-fg' : 'text-ink-2'}`}
        >
          <Icon aria-hidden size={15} className="shrink-0" />
          <span className="max-lg:hidden">{long}</span>
          <span className="hidden sm:max-lg:inline">
            {hours.isOpen && near ? text.openUntilShort(near) : text.closedShort}
          </span>
        </span>
      }
    >
      <div className="w-72 p-4">
        <p className="font-semibold">{isOwn ? text.own : text.of(organisation)}</p>
        <dl className="mt-2 grid gap-2 text-xs">
          <div>
            <dt className="text-ink-2">{text.today}</dt>
            <dd className="text-sm tabular-nums">{hours.todayText || text.closedToday}</dd>
          </div>
          {!hours.isOpen && near && (
            <div>
              <dt className="text-ink-2">{text.next}</dt>
              <dd className="text-sm tabular-nums">{near}</dd>
            </div>
          )}
          {hours.phone && (
            <div>
              <dt className="text-ink-2">{text.call}</dt>
              <dd className="text-sm">
                <a className="link tabular-nums" href={`tel:${hours.phone}`}>
                  {format.phone(hours.phone)}
                </a>
              </dd>
            </div>
          )}
          {hours.outOfHoursMailbox && (
            <div>
              <dt className="text-ink-2">{text.mail}</dt>
              <dd className="text-sm">
                <a className="link break-all" href={`mailto:${hours.outOfHoursMailbox}`}>
                  {hours.outOfHoursMailbox}
                </a>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </Menu>
  )
}
