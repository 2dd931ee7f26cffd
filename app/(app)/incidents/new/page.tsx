import { Phone } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { KeyHint } from '#app/_parts/key-hint.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { words } from '#app/_words/words.ts'
import { ReportFormDocument } from '#graphql/generated/operations.ts'
import { KeptReport } from './kept-report.tsx'
import { prefilled } from './prefilled.ts'
import { priorityGrid } from './priority-grid.ts'

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).report.title }
}

export default async function NewIncidentPage({ searchParams }: Props) {
  const [{ report, room }, found, asked] = await Promise.all([
    language().then(words),
    ask(ReportFormDocument, {}),
    searchParams,
  ])
  const { viewer, reportableSchools, aub, installation } = found
  const mayReport = viewer?.may.includes('reportIncident')
  const mayTakeCalls = mayReport && viewer?.organisation.kind === 'AUB'
  const isCall = mayTakeCalls === true && asked.call === 'yes'
  const start = prefilled(asked)
  return (
    <>
      <PageHeader
        title={isCall ? report.call.title : report.title}
        facts={report.lead}
        trail={
          <Link href="/incidents" className="link">
            {room.back}
          </Link>
        }
        actions={
          mayTakeCalls &&
          !isCall && (
            <Link href="/incidents/new?call=yes" className={buttonStyle()}>
              <Phone aria-hidden size={16} />
              {report.call.title}
              <KeyHint>⇧ C</KeyHint>
            </Link>
          )
        }
      />
      {viewer && mayReport ? (
        <KeptReport
          key={isCall ? 'call' : 'report'}
          viewer={viewer}
          schools={reportableSchools}
          aub={aub.nodes[0] ?? null}
          grid={priorityGrid()}
          now={installation.now}
          isCall={isCall}
          prefilled={start}
          from={isCall ? 'call' : JSON.stringify(start)}
        />
      ) : (
        <p>{report.notAllowed}</p>
      )}
    </>
  )
}
