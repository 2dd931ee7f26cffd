import { copenhagenDate, copenhagenInstant } from './copenhagen.ts'
import { dateOf, dateText, dayNumber, dayOf } from './day.ts'
import { WORKING_DAY_PROFILES } from './working-day-profile.ts'
import { instantAfterWorkingDays } from './working-days.ts'

/** What the watch over an organisation's annex knows. Instants; null for what has not happened. */
export type AnnexFacts = Readonly<{
  /** Schools and suppliers that were invited and have sent in no annex yet. */
  invitedAt: Date | null
  submittedAt: Date | null
  /** The last "still correct", or the day from which the version in force is valid. */
  confirmedAt: Date | null
  /** The last time that the owner was asked or reminded. */
  askedAt: Date | null
}>

export type AnnexDuty = Readonly<{ what: 'ASK_STILL_CORRECT' | 'REMIND_OF_ANNEX'; at: Date }>

const FIRST_REMINDER_WORKING_DAYS = 10
const WEEK_MS = 7 * 86_400_000

const later = (one: Date, other: Date | null) => (other && other > one ? other : one)

/** Nine in the morning six months on, or on the last day of a shorter month. */
export function sixMonthsAfter(at: Date): Date {
  const { year, month, day } = dateOf(dayOf(copenhagenDate(at)))
  const [toYear, toMonth] = month > 6 ? [year + 1, month - 6] : [year, month + 6]
  const lastDay = dateOf(dayNumber(toMonth === 12 ? toYear + 1 : toYear, toMonth === 12 ? 1 : toMonth + 1, 1) - 1).day
  return copenhagenInstant(dateText(dayNumber(toYear, toMonth, Math.min(day, lastDay))), '09:00')
}

/**
 * What is to be asked of the owner of an annex next, and when: "still correct?" six months after the last confirmation
 * or the annex itself ten working days after the invitation and weekly from then on.
 */
export function nextAnnexDuty(facts: AnnexFacts): AnnexDuty | null {
  const { invitedAt, submittedAt, confirmedAt, askedAt } = facts
  if (submittedAt && confirmedAt) return { what: 'ASK_STILL_CORRECT', at: sixMonthsAfter(later(confirmedAt, askedAt)) }
  if (submittedAt || !invitedAt) return null
  const first = instantAfterWorkingDays(WORKING_DAY_PROFILES.DK_PUBLIC_SECTOR, invitedAt, FIRST_REMINDER_WORKING_DAYS)
  if (askedAt && askedAt > invitedAt) return { what: 'REMIND_OF_ANNEX', at: new Date(askedAt.getTime() + WEEK_MS) }
  return first.ok ? { what: 'REMIND_OF_ANNEX', at: first.value } : null
}

/** Not confirmed for six months: an amber mark on every card that shows it (screens 5.14). */
export function isStale(confirmedAt: Date | null, now: Date): boolean {
  return confirmedAt !== null && sixMonthsAfter(confirmedAt) <= now
}
