import { copenhagenDate } from './copenhagen.ts'

const MONTHS = 12

/**
 * Is the stored copy of the Instruks due to be held against the published one (Instruks 6, R-6.2)? From the day after
 * twelve calendar months without a confirmation, counted from the last one, else from the day the version came into force.
 */
export function isCopyOld(confirmedAt: Date, at: Date): boolean {
  const [year = 0, month = 1, day = 1] = copenhagenDate(confirmedAt).split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + MONTHS, 1))
  const days = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 0)).getUTCDate()
  last.setUTCDate(Math.min(day, days))
  return copenhagenDate(at) > last.toISOString().slice(0, 10)
}
