import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { cadence } from '#app/_parts/cadence.ts'
import { CaseLog } from '#app/_parts/case-log.tsx'
import { StatusComposer } from '#app/_parts/status-composer.tsx'
import { fill } from '#app/_words/fill.ts'
import { lifeWords } from '#app/_words/life-words.ts'
import { words } from '#app/_words/words.ts'
import { IncidentPageDocument } from '#graphql/generated/operations.ts'
import { BreachesCard } from './breaches-card.tsx'
import { CallRow } from './call-row.tsx'
import { CallsCard } from './calls-card.tsx'
import { CaseHead } from './case-head.tsx'
import type { Case } from './case-page.ts'
import { CaseStrip } from './case-strip.tsx'
import { ChecklistCard } from './checklist-card.tsx'
import { ContactsCard } from './contacts-card.tsx'
import { DeadlinesCard } from './deadlines-card.tsx'
import { ExportCard } from './export-card.tsx'
import { FilesCard } from './files-card.tsx'
import { Notices } from './notices.tsx'
import { ReferencesCard } from './references-card.tsx'
import { RequestCard } from './request-card.tsx'
import { RolesCard } from './roles-card.tsx'
import { RoomStrip } from './room-strip.tsx'
import { SchoolsCard } from './schools-card.tsx'
import { ScopeCard } from './scope-card.tsx'

type Props = Readonly<{
  params: Promise<{ number: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}>

/** The number alone: a title would tell a stranger that the case exists. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).number) }
}

/** Why the viewer cannot send a status, or null. */
function obstacleTo(incident: Case, text: ReturnType<typeof words>['room']['status']['cannot']): string | null {
  if (incident.viewerMay.includes('sendStatus')) return null
  if (incident.state === 'CLOSED' || incident.state === 'CANCELLED') return text.closed
  if (incident.state === 'RESOLVED') return text.resolved
  return fill(text.role, { org: incident.responsibleOrganisation.name })
}

/** One case: the incident room at priority 1 (screens 5.8), the case page otherwise (screens 5.7). */
export default async function IncidentPage({ params, searchParams }: Props) {
  const [number, search, tongue] = [decodeURIComponent((await params).number), await searchParams, await language()]
  const after = typeof search.after === 'string' ? search.after : null
  const isChoosing = search.schools === 'change'
  const asked = { number, after, isOlder: after !== null, isChoosing }
  const { incident, viewer, installation, reportableSchools } = await ask(IncidentPageDocument, asked)
  if (!incident) notFound()

  const { now } = installation
  const { room } = words(tongue)
  const isRoom = incident.priority === 'P1'
  const newest = incident.timeline
  const entries = [...newest.nodes, ...(incident.older?.nodes ?? [])]
  const { hasNextPage, endCursor } = (incident.older ?? newest).pageInfo
  const sent = Math.max(0, ...entries.map(entry => entry.status?.number ?? 0))
  const linked = typeof search.linked === 'string' ? search.linked.split(',') : []
  return (
    <>
      <CaseHead incident={incident} viewer={viewer} now={now} language={tongue} />
      <Notices
        incident={incident}
        viewer={viewer}
        isJustReported={search.reported === 'yes'}
        linked={linked}
        now={now}
        language={tongue}
      />
      {isRoom ? (
        <RoomStrip
          incident={incident}
          cadence={cadence(incident.clocks, entries, incident.resolvedAt)}
          viewer={viewer}
          now={now}
          language={tongue}
        />
      ) : incident.caseType === 'INCIDENT' ? (
        <CaseStrip incident={incident} now={now} language={tongue} />
      ) : (
        <RequestCard incident={incident} now={now} language={tongue} />
      )}
      {isRoom && <CallRow incident={incident} language={tongue} />}
      <div className="grid items-start gap-4 max-sm:pb-16 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-4">
          <StatusComposer
            incident={incident}
            number={sent + 1}
            obstacle={obstacleTo(incident, room.status.cannot)}
            isOwing={viewer?.organisation.id === incident.responsibleOrganisation.id}
            mayNote={incident.viewerMay.includes('addNote')}
            own={viewer?.organisation.name ?? ''}
            life={lifeWords(tongue)}
          />
          <CaseLog
            number={incident.number}
            entries={entries}
            reads={incident.reads.nodes}
            hasMoreReads={incident.reads.pageInfo.hasNextPage}
            olderHref={hasNextPage && endCursor ? `?after=${encodeURIComponent(endCursor)}#log` : null}
            now={now}
            isCritical={isRoom}
          />
        </div>
        <aside className="grid min-w-0 gap-4 md:grid-cols-2 xl:grid-cols-1">
          {incident.isMajorIncident && <RolesCard incident={incident} now={now} language={tongue} />}
          {isRoom && <ChecklistCard incident={incident} now={now} language={tongue} />}
          <ContactsCard incident={incident} viewer={viewer} now={now} language={tongue} />
          <ReferencesCard incident={incident} viewer={viewer} language={tongue} />
          {incident.caseType === 'INCIDENT' && (
            <DeadlinesCard incident={incident} viewer={viewer} now={now} language={tongue} />
          )}
          <FilesCard incident={incident} viewer={viewer ?? null} now={now} language={tongue} />
          <CallsCard incident={incident} now={now} language={tongue} />
          <BreachesCard incident={incident} now={now} language={tongue} />
          <SchoolsCard
            incident={incident}
            viewer={viewer}
            reportable={reportableSchools?.map(one => one.school) ?? null}
            now={now}
            language={tongue}
          />
          <ScopeCard incident={incident} viewer={viewer ?? null} language={tongue} />
          {incident.viewerMay.includes('exportIncident') && <ExportCard id={incident.id} number={incident.number} />}
        </aside>
      </div>
    </>
  )
}
