import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { words } from '#app/_words/words.ts'
import { ReportFormDocument } from '#graphql/generated/operations.ts'
import { priorityGrid } from './priority-grid.ts'
import { ReportForm } from './report-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).report.title }
}

export default async function NewIncidentPage() {
  const [{ report, room }, found] = await Promise.all([language().then(words), ask(ReportFormDocument, {})])
  const { viewer, reportableSchools, aub, installation } = found
  const mayReport = viewer?.may.includes('reportIncident')
  return (
    <>
      <PageHeader
        title={report.title}
        facts={report.lead}
        trail={
          <Link href="/incidents" className="link">
            {room.back}
          </Link>
        }
      />
      {viewer && mayReport ? (
        <ReportForm
          viewer={viewer}
          schools={reportableSchools}
          aub={aub.nodes[0] ?? null}
          grid={priorityGrid()}
          now={installation.now}
        />
      ) : (
        <p>{report.notAllowed}</p>
      )}
    </>
  )
}
