import Link from 'next/link'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { words } from '#app/_words/words.ts'
import { ProblemForm } from '#app/(app)/problems/_parts/problem-form.tsx'
import type { SuggestionFragment } from '#graphql/generated/operations.ts'

type Props = Readonly<{ suggestion: SuggestionFragment; language: Language; mayOpen: boolean }>

/** Many like incidents: a person says whether one cause is behind them (R-5.37 (c)). */
export function SuggestionCard({ suggestion, language, mayOpen }: Props) {
  const { suggestion: text, services } = problemWords(language)
  const { service, category, count, days, incidents, openProblems } = suggestion
  const what = `${services[service]}: ${words(language).report.what.categories[category]}`
  const numbers = incidents.map(incident => incident.number).join(',')
  const id = `similar-${service}-${category}`
  return (
    <Card id={id} title={text.title} className="mb-4">
      <p>{text.text(count, what, days)}</p>
      <ul className="mt-2 grid gap-1 sm:grid-cols-2">
        {incidents.map(incident => (
          <li key={incident.id} className="wrap-anywhere">
            <Link href={`/incidents/${incident.number}`} className="link font-mono text-xs">
              {incident.number}
            </Link>{' '}
            {incident.title}
          </li>
        ))}
      </ul>
      {openProblems.length > 0 && <p className="mt-3">{text.openOnes}</p>}
      {openProblems.map(problem => (
        <p key={problem.id} className="mt-1">
          <Link href={`/problems/${problem.number}#incidents`} className="link">
            <span className="font-mono text-xs">{problem.number}</span> {problem.title}
          </Link>
        </p>
      ))}
      {mayOpen && (
        <div className="mt-3 grid gap-3">
          <p>
            <Link href={`/problems/new?incidents=${numbers}&many=yes`} className={buttonStyle('primary')}>
              {text.open}
            </Link>
          </p>
          <details>
            <summary className="cursor-pointer font-semibold">{text.decline}</summary>
            <div className="mt-3 max-w-2xl">
              <ProblemForm
                verb="declineSimilarity"
                id={id}
                hidden={{ incident: incidents[0]?.id ?? '' }}
                submit={text.submit}
              >
                <CaseField name="reason" label={text.reason} rows={2} />
              </ProblemForm>
            </div>
          </details>
        </div>
      )}
    </Card>
  )
}
