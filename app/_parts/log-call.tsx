'use client'
import { PhoneCall } from 'lucide-react'
import { useState } from 'react'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { logCall } from '#app/(app)/incidents/[number]/coordination-verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { DateTimeFields } from './date-time-fields.tsx'
import { useLanguage } from './language.tsx'
import { LineField } from './line-field.tsx'
import { VerbButton } from './verb-button.tsx'

type Props = Readonly<{
  incident: NonNullable<IncidentPageQuery['incident']>
  /** The number that is to be called. */
  phone: string | null
  /** Keeps the ids of two of them on one page apart. */
  within: string
}>

/** A call, or an attempt, with a note that is never left out (5.2.3). */
export function LogCall({ incident, phone, within }: Props) {
  const text = useLanguage().words.coordination.call
  return (
    <VerbButton
      incident={incident}
      Icon={PhoneCall}
      label={text.log}
      title={text.title}
      why={text.why}
      submit={text.submit}
      asked="call"
      serve={logCall}
    >
      {answer => <CallFields answer={answer} phone={phone} within={within} />}
    </VerbButton>
  )
}

function CallFields({ answer, phone, within }: Omit<Props, 'incident'> & Readonly<{ answer: Answer }>) {
  const text = useLanguage().words.coordination.call
  const { typed = {}, faults = {} } = answer
  const [isEarlier, setEarlier] = useState(typed.isEarlier === 'yes')
  return (
    <>
      <fieldset>
        <legend className="mb-1 font-semibold">{text.result}</legend>
        <div className="flex flex-wrap gap-x-6">
          {(['ANSWERED', 'QUEUE', 'NO_ANSWER'] as const).map(each => (
            <label key={each} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="result"
                value={each}
                defaultChecked={(typed.result ?? 'ANSWERED') === each}
                className="size-4 accent-(--primary)"
              />
              {text.results[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField
          within={within}
          name="called"
          path="number"
          label={text.number}
          type="tel"
          known={phone}
          answer={answer}
        />
        <LineField within={within} name="spokenWith" label={text.spokenWith} answer={answer} />
      </div>
      <LineField within={within} name="note" label={text.note} hint={text.noteHint} rows={3} answer={answer} />
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          name="isEarlier"
          value="yes"
          defaultChecked={isEarlier}
          onChange={event => setEarlier(event.target.checked)}
          className="size-4 accent-(--primary)"
        />
        {text.earlier}
      </label>
      {isEarlier && (
        <DateTimeFields
          within={within}
          dateName="callDate"
          timeName="callTime"
          dateLabel={text.date}
          timeLabel={text.time}
          date={typed.callDate}
          time={typed.callTime}
          dateError={faults.callDate ?? faults.at}
          timeError={faults.callTime}
        />
      )}
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          name="isStatus"
          value="yes"
          defaultChecked={typed.isStatus === 'yes'}
          className="size-4 accent-(--primary)"
        />
        {text.isStatus}
      </label>
      {faults.isStatus && <p className="font-semibold text-late-fg">{faults.isStatus}</p>}
    </>
  )
}
