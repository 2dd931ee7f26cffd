import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle } from '#app/_parts/field.tsx'
import { calendarWords } from '#app/_words/calendar-words.ts'
import type { Language } from '#app/_words/language.ts'
import type { Shown } from '#app/(app)/changes/calendar/shown.ts'
import type { Plan } from './plans.ts'

type Props = Readonly<{ shown: Shown; plans: readonly Plan[]; language: Language }>

/** By party and by state; a form, so that the address keeps it and nothing needs a script. */
export function CalendarFilter({ shown, plans, language }: Props) {
  const text = calendarWords(language)
  const owners = [...new Map(plans.map(one => [one.owner.id, one.owner.name]))].sort(([, a], [, b]) =>
    a.localeCompare(b, 'da'),
  )
  return (
    <form action="/changes/calendar" method="get" className="flex flex-wrap items-end gap-2">
      {!shown.isUsual && <input type="hidden" name="view" value={shown.view} />}
      <input type="hidden" name="from" value={shown.view === 'month' ? `${shown.month}-01` : shown.from} />
      <label className="text-xs font-semibold">
        <span className="sr-only">{text.owner}</span>
        <select name="owner" defaultValue={shown.owner} className={controlStyle}>
          <option value="">{text.allOwners}</option>
          {owners.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="text-xs font-semibold">
        <span className="sr-only">{text.state}</span>
        <select name="state" defaultValue={shown.state} className={controlStyle}>
          <option value="">{text.allStates}</option>
          {Object.entries(text.kinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonStyle()}>
        {text.show}
      </button>
    </form>
  )
}
