import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Occupied } from '#db/queries/calendar.ts'
import type { ChangeHead } from '#db/queries/changes.ts'
import type { RequirementHead } from '#db/queries/requirements.ts'
import type { WindowHead } from '#db/queries/service-windows.ts'
import type { FreezePeriod } from '#domain/freeze.ts'
import type { Language } from './language.ts'

export type CalendarContent = Readonly<{
  changes: readonly ChangeHead[]
  windows: readonly WindowHead[]
  requirements: readonly RequirementHead[]
  freezes: readonly FreezePeriod[]
  occupied: readonly Occupied[]
}>
type Setting = Readonly<{ language: Language; address: string; at: Date }>

const words = {
  da: {
    name: 'Ændringskalender',
    window: 'Servicevindue',
    due: 'AUB-krav skal være opfyldt',
    SUMMER: 'Frysezone, sommer',
    NEW_YEAR: 'Frysezone, årsskifte',
    occupied: 'Optaget',
  },
  en: {
    name: 'Change calendar',
    window: 'Service window',
    due: 'Requirement of AUB to be met',
    SUMMER: 'Freeze, summer',
    NEW_YEAR: 'Freeze, New Year',
    occupied: 'Occupied',
  },
} as const

const midnight = (date: string, later = 0) => new Date(Date.parse(`${date}T00:00:00Z`) + later * 86_400_000)
const approved = [
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'SCHEDULED',
  'IMPLEMENTING',
  'IMPLEMENTED',
  'REVIEWED',
  'CLOSED',
]

/**
 * The change calendar as an iCalendar file (RFC 5545). Instants are in UTC, freezes and due days are dates, the last one
 * exclusive; an event keeps its UID when it moves, so that a calendar program shows it once (rules E.7).
 */
export function calendarFile(content: CalendarContent, { language, address, at }: Setting): string {
  const mine = words[language]
  const file = ical({
    name: `AUB ${mine.name}`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'AUB', product: 'Driftssamarbejde', language: language.toUpperCase() },
    ttl: 3600,
  })
  const event = (uid: string, start: Date, end: Date, summary: string, more: object = {}) =>
    file.createEvent({ id: `${uid}@driftssamarbejde`, stamp: at, start, end, summary, ...more })
  for (const one of content.changes) {
    if (!one.windowStart || !one.windowEnd) continue
    event(`change-${one.id}`, one.windowStart, one.windowEnd, `${one.number} ${one.title ?? ''}`.trim(), {
      sequence: one.version,
      url: `${address}/changes/${one.number}`,
      status: approved.includes(one.state) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    })
  }
  for (const one of content.windows)
    if (!one.cancelledAt)
      event(`window-${one.id}`, one.startsAt, one.endsAt, `${mine.window}: ${one.text}`, {
        sequence: one.version,
        url: `${address}/changes/windows`,
      })
  for (const one of content.occupied) event(`occupied-${one.id}`, one.startsAt, one.endsAt, mine.occupied)
  for (const { number, title, mustBeCompletedOn } of content.requirements)
    event(
      `requirement-${number}`,
      midnight(mustBeCompletedOn),
      midnight(mustBeCompletedOn, 1),
      `${mine.due}: ${number} ${title}`,
      {
        allDay: true,
        url: `${address}/changes/requirements/${number}`,
      },
    )
  for (const { name, year, firstDay, lastDay } of content.freezes)
    event(`freeze-${name.toLowerCase()}-${year}`, midnight(firstDay), midnight(lastDay, 1), mine[name], {
      allDay: true,
    })
  return file.toString()
}
