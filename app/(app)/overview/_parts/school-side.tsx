import { Card } from '#app/_parts/card.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { OverviewPageQuery } from '#graphql/generated/operations.ts'
import { compliance } from './compliance.ts'

type Props = Readonly<{ overview: OverviewPageQuery['overview']; language: Language }>

/** What a school's IT responsible needs beside the cases: whether the duties are kept (screens 5.2). */
export function SchoolSide({ overview, language }: Props) {
  const text = words(language).overview
  const say = text.school
  const { number, percent } = format(language)
  const goals = [
    { label: text.figures.reaction, figures: overview.reaction },
    { label: text.figures.feedback, figures: overview.feedback },
  ]
  return (
    <div className="grid content-start gap-4">
      <Card title={say.goals} id="goals">
        <p className="mb-3 text-xs text-ink-2">{say.goalsFact}</p>
        <dl className="grid gap-3">
          {goals.map(({ label, figures }) => {
            const share = compliance(figures)
            return (
              <div key={label} className="flex items-baseline justify-between gap-4">
                <dt>{label}</dt>
                <dd className="text-right tabular-nums">
                  <span className="block font-semibold">{share === null ? text.figures.none : percent(share)}</span>
                  <span className="block text-2xs text-ink-2">
                    {share === null
                      ? text.figures.noneYet
                      : say.met(number(figures.met), number(figures.met + figures.missed))}
                  </span>
                </dd>
              </div>
            )
          })}
        </dl>
      </Card>
    </div>
  )
}
