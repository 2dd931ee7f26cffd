import Link from 'next/link'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { ANALYSIS_PARTS } from '#app/(app)/problems/_parts/typed-analysis.ts'
import type { Analysis } from './problem-page.ts'

type Props = Readonly<{
  analysis: Analysis
  /** Where a measure becomes a change, by its place from 1; null for whoever announces none. */
  changeHref: ((place: number) => string) | null
  language: Language
}>

/** An analysis as it was sent, part by part. */
export function AnalysisView({ analysis, changeHref, language }: Props) {
  const { analysis: text } = problemWords(language).page
  const say = format(language)
  return (
    <dl className="space-y-3">
      {ANALYSIS_PARTS.filter(part => analysis[part]).map(part => (
        <div key={part}>
          <dt className="text-2xs text-ink-2">{text.parts[part][0]}</dt>
          <dd className="max-w-[66ch] whitespace-pre-wrap wrap-anywhere">{analysis[part]}</dd>
        </div>
      ))}
      {analysis.prevention.length > 0 && (
        <div>
          <dt className="text-2xs text-ink-2">{text.prevention}</dt>
          <dd>
            <ul className="list-disc pl-5">
              {analysis.prevention.map((step, place) => (
                <li key={`${step.what} ${step.owner}`} className="wrap-anywhere">
                  {step.what} ({[step.owner, step.dueOn && say.date(step.dueOn)].filter(Boolean).join(', ')})
                  {changeHref && (
                    <>
                      {' · '}
                      <Link href={changeHref(place + 1)} className="link" aria-label={`${text.toChange}: ${step.what}`}>
                        {text.toChange}
                      </Link>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  )
}
