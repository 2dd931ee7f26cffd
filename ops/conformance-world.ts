import { type WorkingDayProfile, workingDayProfile } from '#domain/calendar.ts'
import { INSTRUCTION_2026, type InstructionVersion, instructionVersion } from '#domain/instruction.ts'
import { combineCalendars, type OpeningCalendar, openingCalendar, ROUND_THE_CLOCK } from '#domain/opening-hours.ts'
import { type Fields, fieldsOf, textOf, Unreadable, unwrap } from './conformance-reading.ts'

/** What a conformance file defines for its cases: calendars, profiles and times. Each is read when a case asks for it. */
export type World = Readonly<{
  calendar: (name: unknown) => OpeningCalendar
  profile: (name: unknown) => WorkingDayProfile
  instruction: () => InstructionVersion
}>

function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return name => {
    const found = known.get(name) ?? read(name)
    known.set(name, found)
    return found
  }
}

function entry(table: Fields, name: string, what: string): unknown {
  if (!Object.hasOwn(table, name)) throw new Unreadable(`${what}: ${name} is not defined`)
  return table[name]
}

export function worldOf(file: Fields): World {
  const zone = file.timeZone ?? 'Europe/Copenhagen'
  const calendar = remembered((name): OpeningCalendar => {
    if (name.includes('&'))
      return combineCalendars(
        'INTERSECTION',
        name.split('&').map(part => calendar(part.trim())),
      )
    if (name === ROUND_THE_CLOCK.id) return ROUND_THE_CLOCK
    const table = fieldsOf(file.calendars ?? {}, 'calendars')
    const written = fieldsOf(entry(table, name, 'calendar'), `calendars.${name}`)
    return unwrap(openingCalendar({ timeZone: zone, ...written, id: name }), `calendars.${name}`)
  })
  const profile = remembered(name => {
    const table = fieldsOf(file.workingDayProfiles ?? {}, 'workingDayProfiles')
    const written = fieldsOf(entry(table, name, 'profile'), `workingDayProfiles.${name}`)
    return unwrap(workingDayProfile(name, written.closed), `workingDayProfiles.${name}`)
  })
  const instruction = remembered(() => {
    const { reactionMinutes = INSTRUCTION_2026.reactionMinutes } = file
    const { firstFeedbackMinutes = INSTRUCTION_2026.firstFeedbackMinutes } = file
    const asked = { ...INSTRUCTION_2026, reactionMinutes, firstFeedbackMinutes }
    return unwrap(instructionVersion(structuredClone(asked)), 'reactionMinutes and firstFeedbackMinutes')
  })
  return {
    calendar: name => calendar(textOf(name, 'calendar')),
    profile: name => profile(textOf(name, 'profile')),
    instruction: () => instruction('of the file'),
  }
}
