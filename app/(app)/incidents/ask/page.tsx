import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { words } from '#app/_words/words.ts'
import { ReportFormDocument } from '#graphql/generated/operations.ts'
import { AskForm } from './ask-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).coordination.ask.title }
}

/** What one side asks the other for, or tells it, without a clock (2, 3.1, 5.1). */
export default async function AskPage() {
  const [{ viewer, reportableSchools }, tongue] = await Promise.all([ask(ReportFormDocument, {}), language()])
  if (!viewer?.may.includes('reportIncident')) notFound()
  const text = words(tongue).coordination.ask
  const { kind, id } = viewer.organisation
  const schools = reportableSchools.map(one => one.school)
  return (
    <>
      <PageHeader
        trail={
          <Link href="/incidents" className="link">
            {text.back}
          </Link>
        }
        title={text.title}
        facts={text.lead}
      />
      <AskForm
        isAub={kind === 'AUB'}
        schools={kind === 'SCHOOL' ? schools.filter(school => school.id === id) : schools}
      />
    </>
  )
}
