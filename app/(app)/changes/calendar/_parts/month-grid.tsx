import { calendarWords } from '#app/_words/calendar-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { dateText, dayOf, isoWeek } from '#domain/calendar.ts'
import { PlanMark } from './plan-mark.tsx'
import type { Calendar, Plan } from './plans.ts'

type Props = Readonly<{ calendar: Calendar; plans: readonly Plan[]; from: string; month: string; language: Language }>
const MOST = 4

/** One month, Monday to Sunday; frozen days are hatched and named (screens 5.13). */
export function MonthGrid({ calendar, plans, from, month, language }: Props) {
  const text = calendarWords(language)
  const say = format(language)
  const weeks = [0, 1, 2, 3, 4, 5].map(week => dateText(dayOf(from) + week * 7))
  const isFrozen = (day: string) => calendar.freezes.some(one => one.firstOn <= day && day <= one.lastOn)
  const on = (day: string) => plans.filter(plan => say.day(plan.from) <= day && day <= say.day(plan.to))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section aria-label={text.caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full min-w-[48rem] table-fixed text-sm">
        <caption className="sr-only">{text.caption}</caption>
        <thead>
          <tr className="border-b border-line text-left text-2xs text-ink-2">
            <th scope="col" className="w-14 px-2 py-1.5 font-semibold">
              <span className="sr-only">{text.weeks(isoWeek(from).week, isoWeek(weeks[5] ?? from).week)}</span>
            </th>
            {text.days.map(day => (
              <th key={day} scope="col" className="px-2 py-1.5 font-semibold">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <tr key={week} className="border-b border-line last:border-0">
              <th scope="row" className="px-2 py-1.5 text-left align-top text-2xs font-normal text-ink-2">
                {text.week(isoWeek(week).week)}
              </th>
              {[0, 1, 2, 3, 4, 5, 6].map(add => {
                const day = dateText(dayOf(week) + add)
                const here = on(day)
                return (
                  <td
                    key={day}
                    className={`h-20 border-l border-line px-1.5 py-1 align-top ${day.startsWith(month) ? '' : 'bg-sunken'} ${isFrozen(day) ? 'bg-late-bg' : ''} ${day === say.day(calendar.asOf) ? 'outline-2 -outline-offset-2 outline-primary' : ''}`}
                  >
                    <span className="text-2xs text-ink-2">
                      {Number(day.slice(8))}
                      {isFrozen(day) && <span className="font-semibold text-late-fg"> {text.freeze}</span>}
                    </span>
                    <ul className="space-y-0.5">
                      {here.slice(0, MOST).map(plan => (
                        <li key={plan.key} className="flex items-center gap-1 text-2xs">
                          <PlanMark kind={plan.kind} />
                          {plan.href ? (
                            <a href={plan.href} className="min-w-0 wrap-anywhere hover:underline">
                              {plan.title}
                              <span className="sr-only">
                                , {plan.fact}, {plan.owner.name}, {plan.when}
                              </span>
                            </a>
                          ) : (
                            <span className="min-w-0 wrap-anywhere">{plan.title}</span>
                          )}
                        </li>
                      ))}
                    </ul>
                    {here.length > MOST && <span className="text-2xs text-ink-2">{text.more(here.length - MOST)}</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
