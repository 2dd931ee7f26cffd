import { ArrowRight } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { ErrorSummary } from '#app/_parts/error-summary.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { guideWords } from '#app/_words/guide-words.ts'
import { GuideDocument } from '#graphql/generated/operations.ts'
import { type Answers, answerTo, guided, QUESTIONS, type Question } from './guided.ts'
import { NextStep } from './next-step.tsx'

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: guideWords(await language()).title }
}

/** "Is it us, our supplier or AUB?": three questions for somebody who knows no matrix (screens 5.2). Works without script. */
export default async function GuidePage({ searchParams }: Props) {
  const [asked, tongue] = await Promise.all([searchParams, language()])
  const text = guideWords(tongue)
  const [who, what, many] = [answerTo('who', asked), answerTo('what', asked), answerTo('many', asked)]
  const given = { who, what, many }
  const answers = who && what && many ? ({ who, what, many } satisfies Answers) : null
  const fields = answers && guided(answers)
  const page = await ask(GuideDocument, {
    isAsked: answers !== null,
    filter: { isOpen: true, ...(fields?.service && fields.service !== 'BOTH' && { service: fields.service }) },
  })
  const questions = Object.keys(QUESTIONS) as Question[]
  const missing = asked.go === 'yes' ? questions.filter(question => given[question] === null) : []
  return (
    <>
      <PageHeader title={text.title} facts={text.lead} />
      <div className="grid max-w-5xl items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(18rem,22rem)]">
        <form action="/incidents/guide" className="min-w-0 space-y-4">
          <ErrorSummary
            mistakes={missing.map(question => ({
              field: `${question}-${QUESTIONS[question][0]}`,
              message: `${text[question].legend} ${text.choose}.`,
            }))}
          />
          <input type="hidden" name="go" value="yes" />
          {questions.map(question => (
            <fieldset
              key={question}
              className={`rounded-card border bg-surface p-4 sm:p-5 ${missing.includes(question) ? 'border-late-line' : 'border-line'}`}
            >
              <legend className="float-left mb-3 w-full text-lg font-semibold">{text[question].legend}</legend>
              <div className="clear-both grid gap-2">
                {missing.includes(question) && <p className="text-sm font-semibold text-late-fg">{text.choose}</p>}
                {QUESTIONS[question].map(answer => (
                  <label
                    key={answer}
                    className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line-strong px-3 hover:bg-hover has-checked:border-primary has-checked:bg-primary-soft"
                  >
                    <input
                      type="radio"
                      id={`${question}-${answer}`}
                      name={question}
                      value={answer}
                      defaultChecked={given[question] === answer}
                      className="size-4 accent-(--primary)"
                    />
                    {(text[question] as Readonly<Record<string, string>>)[answer]}
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
          <button type="submit" className={buttonStyle(answers ? 'secondary' : 'primary', 'large')}>
            {text.go}
          </button>
        </form>
        {answers && fields && (
          <NextStep
            known={page.incidents?.nodes ?? []}
            now={page.installation.now}
            isEverybody={answers.many === 'HIGH'}
            language={tongue}
          >
            {page.viewer?.may.includes('reportIncident') && (
              <Link href={`/incidents/new?${new URLSearchParams(fields)}`} className={buttonStyle('primary', 'large')}>
                <ArrowRight aria-hidden size={18} />
                {text.report}
              </Link>
            )}
          </NextStep>
        )}
      </div>
    </>
  )
}
