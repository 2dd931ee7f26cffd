import type { ReactNode } from 'react'
import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { Receipts } from '#app/_parts/receipts.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { ProblemForm } from '#app/(app)/problems/_parts/problem-form.tsx'
import { AnalysisFields } from './analysis-fields.tsx'
import { AnalysisView } from './analysis-view.tsx'
import { Fold } from './fold.tsx'
import type { Problem } from './problem-page.ts'

type Props = Readonly<{
  problem: Problem
  /** The viewer announces changes: a measure of the analysis can become one. */
  mayChange: boolean
  language: Language
}>

/** The analysis: written by the owner, sent to ATP Servicedesk with its receipt, answered by AUB. */
export function AnalysisCard({ problem, mayChange, language }: Props) {
  const { analysis: text } = problemWords(language).page
  const say = format(language)
  const { id, version, analyses, draft, viewerMay } = problem
  const hidden = { id, version }
  const stored = draft?.analysis ?? analyses[0]?.analysis ?? null
  return (
    <Card id="analysis" title={text.title}>
      {analyses.length === 0 && !viewerMay.includes('sendRootCause') && <p className="text-ink-2">{text.none}</p>}
      {analyses.map((one, place) => (
        <details key={one.version} open={place === 0} className="mb-4 border-b border-line pb-4">
          <summary className="cursor-pointer font-semibold">
            {text.version(one.version)} · {text.sentBy(one.sentBy, say.dateTime(one.sentAt))}
            {one.acceptedAt && ` · ${text.accepted(say.date(one.acceptedAt))}`}
            {one.returnedAt && ` · ${text.returned(say.date(one.returnedAt))}`}
          </summary>
          <div className="mt-3">
            <AnalysisView
              analysis={one.analysis}
              changeHref={
                mayChange && place === 0 ? step => `/changes/new?problem=${problem.number}&measure=${step}` : null
              }
              language={language}
            />
            {one.answer && <p className="mt-3 border-l-2 border-line pl-3">{`${one.answeredBy}: ${one.answer}`}</p>}
            <div className="mt-3">
              <p className="text-2xs text-ink-2">{text.receipts}</p>
              <Receipts deliveries={one.deliveries} />
            </div>
          </div>
        </details>
      ))}
      {viewerMay.includes('acceptRootCause') && (
        <div className="grid gap-4 sm:grid-cols-2">
          <ProblemForm verb="acceptRootCause" id="accept" hidden={hidden} submit={text.accept} kind="primary">
            <CaseField name="answer" label={text.acceptAnswer} rows={2} isOptional />
          </ProblemForm>
          <ProblemForm verb="returnRootCause" id="return" hidden={hidden} submit={text.return} kind="danger">
            <CaseField name="reason" label={text.returnReason} rows={2} />
          </ProblemForm>
        </div>
      )}
      {viewerMay.includes('sendRootCause') && (
        <Editor isFolded={!problem.rootCause.isRequired} label={text.anyway}>
          <p className="mb-3 text-ink-2">{text.lead}</p>
          <ProblemForm verb="sendRootCause" id="analysis" hidden={hidden} submit={text.send} kind="primary">
            <AnalysisFields problemId={id} revision={draft?.revision ?? 0} stored={stored} />
          </ProblemForm>
        </Editor>
      )}
    </Card>
  )
}

/** Where no analysis is required, one may be written all the same: out of the way until somebody does. */
function Editor({ isFolded, label, children }: Readonly<{ isFolded: boolean; label: string; children: ReactNode }>) {
  return isFolded ? <Fold label={label}>{children}</Fold> : children
}
