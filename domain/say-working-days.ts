import type { WorkingDaysExplanation } from './explanation.ts'
import { sayClosed } from './say-closed.ts'
import { type Language, sayDate } from './say-time.ts'

/** The count of working days, unfolded: day zero, the days skipped, the last day. */
export function sayWorkingDays(explanation: WorkingDaysExplanation, language: Language): string[] {
  const danish = language === 'da'
  const { days, clause, rule, profile } = explanation
  const zero = sayDate(explanation.dayZero, language)
  const due = sayDate(explanation.dueOn, language)
  const skipped = explanation.skipped.map(one => {
    const date = sayDate(one.date, language)
    const why = sayClosed(one.reason, one.name, language)
    const sentence = danish ? `${date} tæller ikke: ${why}.` : `${date} does not count: ${why}.`
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  })
  return danish
    ? [
        `Dag 0 er ${zero}.`,
        `Der tælles ${days} arbejdsdage efter profilen ${profile} (Instruks ${clause}, ${rule}).`,
        ...skipped,
        `Frist: ${due}, inden døgnet er omme.`,
      ]
    : [
        `Day 0 is ${zero}.`,
        `${days} working days are counted by the profile ${profile} (Instruks ${clause}, ${rule}).`,
        ...skipped,
        `Due: ${due}, by the end of that day.`,
      ]
}
