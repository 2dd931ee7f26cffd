import type { Metadata } from 'next'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { DateTimeFields } from '#app/_parts/date-time-fields.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { AnswerCard } from '#app/(app)/calculate/answer-card.tsx'
import { asked, momentOf, refused, type Search, typedNow } from '#app/(app)/calculate/asked.ts'
import { Mistakes } from '#app/(app)/calculate/mistakes.tsx'
import {
  CalculateFormDocument,
  CountWorkingDaysDocument,
  type WorkingDayProfile,
} from '#graphql/generated/operations.ts'

const profiles = ['DK_PUBLIC_SECTOR', 'DK_STATUTORY', 'DK_BANK'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).calculate.tabs.days }
}

/** On which day is a number of working days over (5.3)? */
export default async function WorkingDaysPage({ searchParams }: Readonly<{ searchParams: Search }>) {
  const [field, tongue, form] = [await asked(searchParams), await language(), await ask(CalculateFormDocument, {})]
  const { calculate: text } = words(tongue)
  const say = format(tongue)
  const isAsked = field('count') !== ''
  const start = typedNow(form.installation.now)
  const moment = isAsked ? momentOf(field, ['date', 'time'], text.bad) : null
  const isCount = /^\d{1,3}$/.test(field('count')) && Number(field('count')) <= 400
  const badCount: Readonly<Record<string, string>> = isAsked && !isCount ? { count: text.bad.count } : {}
  const profile = (field('profile') || 'DK_PUBLIC_SECTOR') as WorkingDayProfile
  const answer =
    moment && 'iso' in moment && isCount
      ? (await ask(CountWorkingDaysDocument, { input: { from: moment.iso, days: Number(field('count')), profile } }))
          .workingDays
      : null
  const faults =
    answer && 'message' in answer
      ? refused(answer, { from: 'date', days: 'count', profile: 'profile' })
      : { ...(moment && 'faults' in moment ? moment.faults : {}), ...badCount }
  return (
    <>
      <Mistakes faults={faults} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <Card id="question" title={text.days.heading}>
          <form action="/calculate/days#answer" method="get" className="space-y-5">
            <DateTimeFields
              dateName="date"
              timeName="time"
              dateLabel={text.days.date}
              timeLabel={text.days.time}
              dateHint={text.clock.dateHint}
              timeHint={text.clock.timeHint}
              date={isAsked ? field('date') : start.date}
              time={isAsked ? field('time') : start.time}
              dateError={faults.date}
              timeError={faults.time}
            />
            <Field id="count" label={text.days.count} hint={text.days.presets} error={faults.count}>
              {marks => (
                <input
                  {...marks}
                  name="count"
                  inputMode="numeric"
                  defaultValue={isAsked ? field('count') : '10'}
                  className={`${controlStyle} max-w-28`}
                />
              )}
            </Field>
            <Field id="profile" label={text.days.profile} error={faults.profile} className="max-w-lg">
              {marks => (
                <select {...marks} name="profile" defaultValue={profile} className={controlStyle}>
                  {profiles.map(each => (
                    <option key={each} value={each}>
                      {text.days.profiles[each]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <button type="submit" className={buttonStyle('primary')}>
              {text.submit}
            </button>
          </form>
        </Card>
        {answer?.__typename === 'WorkingDaysCount' && (
          <AnswerCard
            title={text.days.due}
            answer={say.longDate(answer.dueOn)}
            facts={[]}
            workingTitle={text.working}
            working={answer.explanation}
          />
        )}
      </div>
    </>
  )
}
