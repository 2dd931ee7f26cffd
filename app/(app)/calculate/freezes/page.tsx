import type { Metadata } from 'next'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { asked, type Search } from '#app/(app)/calculate/asked.ts'
import { Mistakes } from '#app/(app)/calculate/mistakes.tsx'
import { CalculateFormDocument, FreezesDocument } from '#graphql/generated/operations.ts'

const years = 4

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).calculate.tabs.freezes }
}

/** The frozen zones of this year and the next ones, by the rule of 5.4.2. */
export default async function FreezesPage({ searchParams }: Readonly<{ searchParams: Search }>) {
  const [field, tongue, form] = [await asked(searchParams), await language(), await ask(CalculateFormDocument, {})]
  const { calculate: text } = words(tongue)
  const say = format(tongue)
  const year = field('year') || say.day(form.installation.now).slice(0, 4)
  const from = Number(year)
  const isYear = /^\d{4}$/.test(year) && from >= 2020 && from <= 2045
  const answer = isYear
    ? (await ask(FreezesDocument, { fromYear: from, toYear: Math.min(2045, from + years) })).freezePeriods
    : null
  const faults: Readonly<Record<string, string>> = isYear
    ? answer && 'message' in answer
      ? { year: answer.message }
      : {}
    : { year: text.bad.year }
  const periods = answer?.__typename === 'FreezePeriods' ? answer.periods : []
  const cell = 'px-4 py-2.5 text-left align-top'
  return (
    <>
      <Mistakes faults={faults} />
      <Card id="freezes" title={text.freezes.heading} isFlush>
        <form action="/calculate/freezes" method="get" className="flex flex-wrap items-end gap-3 p-4">
          <Field id="year" label={text.freezes.from} error={faults.year} className="w-32">
            {marks => <input {...marks} name="year" inputMode="numeric" defaultValue={year} className={controlStyle} />}
          </Field>
          <button type="submit" className={buttonStyle()}>
            {text.submit}
          </button>
          <p className="max-w-[66ch] text-xs text-ink-2">{text.freezes.rule}</p>
        </form>
        <section
          aria-label={text.freezes.caption}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
          tabIndex={0}
          className="relative overflow-x-auto border-t border-line"
        >
          <table className="w-full min-w-140">
            <caption className="sr-only">{text.freezes.caption}</caption>
            <thead className="border-b border-line text-xs text-ink-2">
              <tr>
                {[
                  text.freezes.name,
                  text.freezes.first,
                  text.freezes.last,
                  text.freezes.length,
                  text.freezes.reading,
                ].map(label => (
                  <th key={label} scope="col" className={`${cell} font-semibold`}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {periods.map(period => (
                <tr key={period.firstOn}>
                  <th scope="row" className={`${cell} font-semibold`}>
                    {text.freezes.names[period.name]}
                  </th>
                  <td className={`${cell} whitespace-nowrap tabular-nums`}>{say.date(period.firstOn)}</td>
                  <td className={`${cell} whitespace-nowrap tabular-nums`}>{say.date(period.lastOn)}</td>
                  <td className={`${cell} whitespace-nowrap tabular-nums`}>
                    {fill(text.freezes.days, { n: period.days })}
                  </td>
                  <td className={cell}>
                    {period.isDisputed ? (
                      <>
                        <Chip tone="soon">{text.freezes.undecided}</Chip>
                        {period.otherFirstOn && period.otherLastOn && (
                          <span className="mt-1 block text-xs text-ink-2">
                            {fill(text.freezes.disputed, {
                              from: say.date(period.otherFirstOn),
                              to: say.date(period.otherLastOn),
                            })}
                          </span>
                        )}
                      </>
                    ) : (
                      <span className="text-ink-2">{text.freezes.agreed}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Card>
    </>
  )
}
