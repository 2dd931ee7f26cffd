import type { TypedPhoneHours } from '#domain/phone-hours.ts'
import type { PhoneHoursInput } from './generated/resolvers.ts'

/** Hours of the graph's input as the domain reads them: by weekday and by date. */
export const typedHours = ({ week, closed, special }: PhoneHoursInput): TypedPhoneHours => ({
  week: Object.fromEntries(week.map(({ weekday, text }) => [String(weekday), text])),
  closed: closed ?? [],
  special: Object.fromEntries((special ?? []).map(({ date, text }) => [date, text])),
})
