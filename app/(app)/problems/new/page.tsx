import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { CaseField } from '#app/_parts/case-field.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { problemWords } from '#app/_words/problem-words.ts'
import { ProblemForm } from '#app/(app)/problems/_parts/problem-form.tsx'
import { NewProblemDocument } from '#graphql/generated/operations.ts'
import { KindFields } from './kind-fields.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: problemWords(await language()).form.title }
}

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

/** A new problem, behind the incidents that the address names, or from a trend. */
export default async function NewProblemPage({ searchParams }: Props) {
  const [search, tongue] = [await searchParams, await language()]
  const { form: text, back } = problemWords(tongue)
  const named = String(search.incidents ?? '')
    .split(',')
    .filter(Boolean)
  const [number = ''] = named
  const { viewer, incident } = await ask(NewProblemDocument, { hasIncident: number !== '', number })
  return (
    <>
      <PageHeader
        title={text.title}
        facts={text.lead}
        trail={
          <Link href="/problems" className="link">
            {back}
          </Link>
        }
      />
      {viewer?.may.includes('openProblem') ? (
        <div className="max-w-3xl rounded-card border border-line bg-surface p-4">
          <ProblemForm verb="openProblem" id="new" submit={text.submit} kind="primary">
            <CaseField
              name="incidents"
              label={text.incidents}
              hint={text.incidentsHint}
              stored={named.join('\n')}
              rows={Math.min(8, Math.max(2, named.length))}
              isOptional
            />
            <CaseField name="title" label={text.heading} hint={text.headingHint} stored={incident?.title ?? ''} />
            <CaseField name="description" label={text.description} rows={5} />
            <KindFields hasIncidents={named.length > 0} isMany={search.many === 'yes'} />
            <fieldset className="grid gap-3 sm:grid-cols-3">
              <legend className="mb-2 font-semibold">{text.owner}</legend>
              <CaseField name="problemOwner.name" label={text.ownerName} stored={viewer.name} />
              <CaseField name="problemOwner.phone" label={text.ownerPhone} stored={viewer.phone ?? ''} isOptional />
              <CaseField name="problemOwner.email" label={text.ownerEmail} stored={viewer.email ?? ''} isOptional />
            </fieldset>
            <CaseField name="plannedWork" label={text.plannedWork} rows={2} isOptional />
          </ProblemForm>
        </div>
      ) : (
        <p>{text.notAllowed}</p>
      )}
    </>
  )
}
