import type { Words } from '#app/_words/words.ts'
import type { ClockKind, Priority, SimulateClockInput, WeekdayHoursInput } from '#graphql/generated/operations.ts'
import { momentOf } from './asked.ts'
import { typedHours } from './typed-hours.ts'

export type ClockQuestion = Readonly<{ input: SimulateClockInput | null; faults: Readonly<Record<string, string>> }>

/** The form as the graph wants it. Only what a person types as text is read here; the graph judges the rest. */
export function clockQuestion(field: (name: string) => string, text: Words['calculate']): ClockQuestion {
  const faults: Record<string, string> = {}
  const moment = (names: readonly [string, string]) => {
    const read = momentOf(field, names, text.bad)
    if ('iso' in read) return read.iso
    Object.assign(faults, read.faults)
    return null
  }
  const detectedAt = moment(['date', 'time'])
  const shouldHaveDetectedAt = field('shouldDate') || field('shouldTime') ? moment(['shouldDate', 'shouldTime']) : null
  const week: WeekdayHoursInput[] = []
  const isTyped = field('whose') === 'typed'
  if (isTyped) {
    for (const [index, weekday] of text.clock.weekdays.entries()) {
      const hours = typedHours(field(`hours${index + 1}`))
      if ('fault' in hours) faults[`hours${index + 1}`] = text.bad[hours.fault].replace('{day}', weekday)
      else if (hours.spans.length) week.push({ weekday: index + 1, spans: [...hours.spans] })
    }
    if (week.length === 0 && Object.keys(faults).length === 0) faults.hours1 = text.bad.none
  } else if (!field('whose')) faults.whose = text.bad.organisation
  if (!detectedAt || Object.keys(faults).length) return { input: null, faults }
  const closed = [
    ...(field('holidays') === 'yes' ? ['holidays'] : []),
    ...(field('more') === 'yes' ? ['jun5', 'dec24', 'dec31'] : []),
  ]
  const input: SimulateClockInput = {
    priority: (field('priority') || 'P2') as Priority,
    kind: (field('kind') || 'REACTION') as ClockKind,
    detectedAt,
    shouldHaveDetectedAt,
    ...(isTyped ? { hours: { week, closed } } : { organisationId: field('whose') }),
  }
  return { input, faults }
}
