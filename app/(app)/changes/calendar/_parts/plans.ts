import { calendarWords } from '#app/_words/calendar-words.ts'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { copenhagenDate } from '#domain/copenhagen.ts'
import type { CalendarChangeFragment, ChangeCalendarQuery } from '#graphql/generated/operations.ts'

import type { Movable } from './landing.ts'

export type Calendar = Extract<ChangeCalendarQuery['changeCalendar'], { __typename: 'ChangeCalendar' }>
export type PlanKind = keyof ReturnType<typeof calendarWords>['kinds']

/** One thing that is planned, as all three views show it. */
export type Plan = Readonly<{
  key: string
  kind: PlanKind
  title: string
  owner: Readonly<{ id: string; name: string; isAub: boolean }>
  /** The page that it opens; null of what is masked. */
  href: string | null
  /** The change whose gate the panel beside the timeline shows; null of what has none. */
  number: string | null
  /** How it is moved to another date; null of what is not one's own, or has begun. */
  move: Movable | null
  from: Date
  to: Date
  receivedAt: Date | null
  when: string
  /** What is to be said of it: its state, or what is wrong with it. */
  fact: string
}>

const decided = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'SCHEDULED', 'IMPLEMENTING']
const movable = ['SUBMITTED', 'IN_DIALOGUE', 'OBJECTED', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'SCHEDULED']
const done = ['IMPLEMENTED', 'ROLLED_BACK', 'REVIEWED', 'CLOSED']
/** Reasons that dialogue and writing take away; the window has no fault. */
const waiting = ['DIALOGUE_MISSING', 'RFC_INCOMPLETE']

function kindOf({ type, state, gate, affectsAub }: CalendarChangeFragment): PlanKind {
  if (done.includes(state)) return 'done'
  const isShut = affectsAub !== 'NO' && (gate?.staticReasons ?? []).some(one => !waiting.includes(one.code))
  if (isShut || state === 'OBJECTED') return 'shut'
  if (type === 'EMERGENCY') return 'emergency'
  if (type === 'STANDARD') return 'standard'
  return decided.includes(state) ? 'approved' : 'dialogue'
}

type Window = Calendar['windows'][number]

/** Windows of one owner on the same services that overlap or touch are one stretch. */
function merged(windows: readonly Window[]): readonly Window[] {
  const stretches: Window[] = []
  for (const one of windows.filter(each => !each.cancelledAt)) {
    const place = stretches.findIndex(
      each =>
        each.owner.id === one.owner.id && each.services.join() === one.services.join() && one.startsAt <= each.endsAt,
    )
    const before = stretches[place]
    if (!before) stretches.push(one)
    else {
      const endsAt = [before.endsAt, one.endsAt].toSorted().at(-1) ?? one.endsAt
      stretches[place] = { ...before, endsAt, text: `${before.text} · ${one.text}` }
    }
  }
  return stretches
}

/** Whose calendar it is: what is its own it may move. */
export type Mover = Readonly<{ organisationId: string; mayMove: boolean; mayAnnounce: boolean }>

/** Everything of the calendar in the order of time (screens 5.13). */
export function plansOf(calendar: Calendar, mover: Mover, language: Language): readonly Plan[] {
  const text = calendarWords(language)
  const words = changeWords(language)
  const say = format(language)
  const spanOf = (from: string, to: string) =>
    say.day(from) === say.day(to)
      ? `${say.dateTime(from)}–${say.bare(to)}`
      : `${say.dateTime(from)} – ${say.dateTime(to)}`
  const changes: Plan[] = calendar.changes.map(one => {
    const [from = '', to = ''] = [one.windowStart ?? '', one.windowEnd ?? '']
    const codes = (one.gate?.staticReasons ?? []).map(reason => reason.code)
    const kind = kindOf(one)
    const lack = one.noticeDays == null ? null : calendar.noticeDays - one.noticeDays
    const fact =
      kind !== 'shut'
        ? words.states[one.state]
        : codes.includes('FREEZE')
          ? text.facts.freeze
          : codes.includes('NOTICE_TOO_SHORT') && lack !== null && lack > 0
            ? text.facts.short(lack)
            : text.kinds.shut
    return {
      key: one.number,
      kind,
      title: one.title ?? one.number,
      owner: { id: one.owner.id, name: one.owner.name, isAub: one.owner.kind === 'AUB' },
      href: `/changes/${one.number}`,
      number: one.number,
      move:
        mover.mayMove && one.owner.id === mover.organisationId && movable.includes(one.state)
          ? {
              on: copenhagenDate(new Date(from)),
              to: `/changes/${one.number}?move=`,
              noticedOn:
                one.type === 'NORMAL' && one.noticeReceivedAt ? copenhagenDate(new Date(one.noticeReceivedAt)) : null,
              isHeld: one.type === 'NORMAL' && one.affectsAub !== 'NO',
            }
          : null,
      from: new Date(from),
      to: new Date(to),
      receivedAt: one.noticeReceivedAt ? new Date(one.noticeReceivedAt) : null,
      when: spanOf(from, to),
      fact,
    }
  })
  const windows: Plan[] = merged(calendar.windows).map(one => ({
    key: one.id,
    kind: 'window',
    title: `${text.kinds.window}, ${one.services.map(service => text.services[service]).join(', ')}`,
    owner: { id: one.owner.id, name: one.owner.name, isAub: one.owner.kind === 'AUB' },
    href: '/changes/windows',
    number: null,
    // What was merged of several is moved one by one, on its page.
    move:
      mover.mayAnnounce &&
      one.owner.id === mover.organisationId &&
      calendar.windows.includes(one) &&
      one.startsAt > calendar.asOf
        ? {
            on: copenhagenDate(new Date(one.startsAt)),
            to: `/changes/windows?move=${encodeURIComponent(one.id)}&to=`,
            noticedOn: null,
            isHeld: false,
          }
        : null,
    from: new Date(one.startsAt),
    to: new Date(one.endsAt),
    receivedAt: null,
    when: spanOf(one.startsAt, one.endsAt),
    fact: one.text,
  }))
  const requirements: Plan[] = calendar.requirements.map(one => ({
    key: one.number,
    kind: 'requirement',
    title: one.title,
    owner: { id: 'AUB', name: 'AUB', isAub: true },
    href: `/changes/requirements/${one.number}`,
    number: null,
    move: null,
    from: new Date(`${one.mustBeCompletedOn}T12:00:00Z`),
    to: new Date(`${one.mustBeCompletedOn}T12:00:00Z`),
    receivedAt: new Date(one.announcedAt),
    when: say.date(`${one.mustBeCompletedOn}T12:00:00Z`),
    fact: text.facts.notice(one.noticeDays),
  }))
  const occupied: Plan[] = calendar.occupied.map((one, place) => ({
    key: `occupied ${place}`,
    kind: 'occupied',
    title: text.occupied,
    owner: { id: 'OTHERS', name: text.others, isAub: false },
    href: null,
    number: null,
    move: null,
    from: new Date(one.startsAt),
    to: new Date(one.endsAt),
    receivedAt: null,
    when: spanOf(one.startsAt, one.endsAt),
    fact: one.services.map(service => text.services[service]).join(', '),
  }))
  return [...changes, ...windows, ...requirements, ...occupied].sort((a, b) => a.from.getTime() - b.from.getTime())
}
