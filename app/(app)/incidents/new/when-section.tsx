'use client'
import { useState } from 'react'
import { DateTimeFields } from '#app/_parts/date-time-fields.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import type { SectionProps } from './form-props.ts'
import { Section } from './section.tsx'

/** When the fault was found, and when it arose if that is known (4.2, 5.2.1). */
export function WhenSection({ typed, faults }: SectionProps) {
  const { words } = useLanguage()
  const text = words.report.when
  const [found, setFound] = useState(typed.found?.[0] ?? 'now')
  const detectedFault = faults.detectedAt
  return (
    <Section legend={text.legend} help="clocks">
      <div className="flex flex-wrap gap-2" id="detectedAt" tabIndex={-1}>
        {(['now', 'earlier'] as const).map(each => (
          <label
            key={each}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line-strong px-3 pr-4 hover:bg-hover has-checked:border-primary has-checked:bg-primary-soft"
          >
            <input
              type="radio"
              name="found"
              value={each}
              checked={found === each}
              onChange={() => setFound(each)}
              className="size-4 accent-(--primary)"
            />
            {text[each]}
          </label>
        ))}
      </div>
      {(found === 'earlier' || detectedFault) && (
        <DateTimeFields
          dateName="detectedAt.date"
          timeName="detectedAt.time"
          dateLabel={text.date}
          timeLabel={text.time}
          dateHint={text.dateHint}
          timeHint={text.timeHint}
          date={typed['detectedAt.date']?.[0]}
          time={typed['detectedAt.time']?.[0]}
          dateError={faults['detectedAt.date'] ?? detectedFault}
          timeError={faults['detectedAt.time']}
        />
      )}
      <details open={Boolean(typed['occurredAt.date']?.[0] || faults.occurredAt)} className="group">
        <summary className="link inline-block py-1" id="occurredAt">
          {text.occurred}
        </summary>
        <div className="mt-2">
          <DateTimeFields
            dateName="occurredAt.date"
            timeName="occurredAt.time"
            dateLabel={text.occurredDate}
            timeLabel={text.occurredTime}
            dateHint={text.dateHint}
            timeHint={text.timeHint}
            date={typed['occurredAt.date']?.[0]}
            time={typed['occurredAt.time']?.[0]}
            dateError={faults['occurredAt.date'] ?? faults.occurredAt}
            timeError={faults['occurredAt.time']}
          />
        </div>
      </details>
    </Section>
  )
}
