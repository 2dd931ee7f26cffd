import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { DateTimeFields } from '#app/_parts/date-time-fields.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { PriorityChip } from '#app/_parts/priority-chip.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { CalculateFormQuery } from '#graphql/generated/operations.ts'
import { HoursFields } from './hours-fields.tsx'

type Props = Readonly<{
  organisations: CalculateFormQuery['organisations']['nodes']
  /** What each field holds: asked for, or the value it begins with. */
  value: (name: string) => string
  faults: Readonly<Record<string, string>>
  language: Language
}>

/** The facts of an imagined case: which duty, which priority, when found, and whose phone hours (4.2). */
export function ClockForm({ organisations, value, faults, language }: Props) {
  const { calculate } = words(language)
  const text = calculate.clock
  return (
    <Card id="question" title={text.heading}>
      <form action="/calculate#answer" method="get" className="space-y-5">
        <fieldset>
          <legend className="mb-1 font-semibold">{text.kind}</legend>
          <div className="flex flex-wrap gap-x-6">
            {(['REACTION', 'FIRST_FEEDBACK'] as const).map(kind => (
              <label key={kind} className="flex min-h-11 items-center gap-2">
                <input
                  type="radio"
                  name="kind"
                  value={kind}
                  defaultChecked={value('kind') === kind}
                  className="size-4 accent-(--primary)"
                />
                {text.kinds[kind]}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-1 font-semibold">{text.priority}</legend>
          <div className="flex flex-wrap gap-x-6">
            {(['P1', 'P2', 'P3', 'P4'] as const).map(priority => (
              <label key={priority} className="flex min-h-11 items-center gap-2">
                <input
                  type="radio"
                  name="priority"
                  value={priority}
                  defaultChecked={value('priority') === priority}
                  className="size-4 accent-(--primary)"
                />
                <PriorityChip priority={priority} language={language} />
              </label>
            ))}
          </div>
        </fieldset>
        <DateTimeFields
          dateName="date"
          timeName="time"
          dateLabel={text.date}
          timeLabel={text.time}
          dateHint={text.dateHint}
          timeHint={text.timeHint}
          date={value('date')}
          time={value('time')}
          dateError={faults.date}
          timeError={faults.time}
        />
        <details open={Boolean(value('shouldDate')) || Boolean(faults.shouldDate)}>
          <summary className="link inline-block py-1">{text.should}</summary>
          <div className="mt-2">
            <DateTimeFields
              dateName="shouldDate"
              timeName="shouldTime"
              dateLabel={text.shouldDate}
              timeLabel={text.shouldTime}
              dateHint={text.dateHint}
              timeHint={text.timeHint}
              date={value('shouldDate')}
              time={value('shouldTime')}
              dateError={faults.shouldDate}
              timeError={faults.shouldTime}
            />
          </div>
        </details>
        <Field id="whose" label={text.hours} hint={text.hoursHint} error={faults.whose} className="max-w-md">
          {marks => (
            <select {...marks} name="whose" defaultValue={value('whose')} className={controlStyle}>
              <option value="typed">{text.typed}</option>
              {organisations.map(organisation => (
                <option key={organisation.id} value={organisation.id} disabled={!organisation.phoneHours}>
                  {organisation.name}
                  {organisation.phoneHours ? '' : ` (${text.noAnnex})`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <HoursFields value={value} faults={faults} language={language} />
        <button type="submit" className={buttonStyle('primary')}>
          {calculate.submit}
        </button>
      </form>
    </Card>
  )
}
