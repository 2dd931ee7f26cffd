import { Download, Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { KeyHint } from '#app/_parts/key-hint.tsx'
import { LongNow } from '#app/_parts/long-now.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { counted } from '#app/_words/counted.ts'
import { words } from '#app/_words/words.ts'
import { OverviewPageDocument } from '#graphql/generated/operations.ts'
import { CriticalStrip } from './_parts/critical-strip.tsx'
import { Figures } from './_parts/figures.tsx'
import { OnboardingCard } from './_parts/onboarding-card.tsx'
import { PartiesTable } from './_parts/parties-table.tsx'
import { QueueCard } from './_parts/queue-card.tsx'
import { SchoolSide } from './_parts/school-side.tsx'
import { ServicesLine } from './_parts/services-line.tsx'
import { TodoCard } from './_parts/todo-card.tsx'
import { UpcomingCard } from './_parts/upcoming-card.tsx'
import { UptimeCard } from './_parts/uptime-card.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).overview.title }
}

/** The freezes of this year and the next are asked for; the list is read against the installation's own clock. */
const thisYear = () => new Date().getFullYear()

/** What burns, what is due, who is off target: one fixed page per kind of organisation (screens 5.1–5.3). */
export default async function OverviewPage() {
  const [page, tongue] = await Promise.all([
    ask(OverviewPageDocument, { year: thisYear(), nextYear: thisYear() + 1 }),
    language(),
  ])
  const text = words(tongue).overview
  const { overview, critical, queue } = page
  const { organisation, may } = page.viewer!
  const mayReport = may.includes('reportIncident')
  const { kind } = organisation
  const facts = [
    ...(kind !== 'SCHOOL' ? [counted(text.schools, page.schools.totalCount, tongue)] : []),
    ...(kind === 'AUB' ? [counted(text.suppliers, page.suppliers.totalCount, tongue)] : []),
  ]
  const titles = { AUB: text.queue.title, SUPPLIER: text.supplier.queue, SCHOOL: text.school.queue }
  const queueCard = (
    <QueueCard
      title={titles[kind]}
      queue={queue}
      viewerOrganisationId={organisation.id}
      now={page.installation.now}
      mayReport={mayReport}
      language={tongue}
    />
  )
  const upcoming = (
    <UpcomingCard
      changes={page.changeRequests}
      freezes={page.freezePeriods.__typename === 'FreezePeriods' ? page.freezePeriods.periods : []}
      now={page.installation.now}
      language={tongue}
    />
  )
  const partiesTitle = kind === 'AUB' ? text.parties.aub : text.parties.supplier
  const parties = overview.parties.length > 0 && (
    <Card
      title={partiesTitle}
      aside={
        <>
          {text.parties.note}
          <a href="/overview/parties.csv" download className="link inline-flex items-center gap-1.5">
            <Download aria-hidden size={14} />
            {text.parties.csv}
          </a>
        </>
      }
      isFlush
    >
      <PartiesTable
        parties={overview.parties}
        language={tongue}
        caption={partiesTitle}
        hasSchoolCount={kind === 'AUB'}
      />
    </Card>
  )

  return (
    <>
      <PageHeader
        title={text.title}
        facts={
          <>
            <LongNow asOf={overview.asOf} />
            {facts.map(fact => ` · ${fact}`)}
          </>
        }
        actions={
          mayReport && (
            <Link href="/incidents/new" className={buttonStyle('primary')}>
              <Plus aria-hidden size={16} />
              {text.newCase}
              <KeyHint onPrimary>C</KeyHint>
            </Link>
          )
        }
      />
      {kind === 'SCHOOL' && (
        <ServicesLine
          services={page.installation.services}
          now={page.installation.now}
          mayReport={mayReport}
          language={tongue}
        />
      )}
      <CriticalStrip critical={critical} now={page.installation.now} language={tongue} />
      {kind === 'SCHOOL' && <TodoCard page={page} language={tongue} />}
      <OnboardingCard language={tongue} />
      <Figures overview={overview} language={tongue} hasGoals={kind !== 'SCHOOL'} />
      {kind === 'SCHOOL' ? (
        <div className="grid grid-cols-1 gap-4 xl:grid-cols-[minmax(0,1fr)_20rem] xl:items-start">
          {queueCard}
          <div className="grid content-start gap-4">
            <SchoolSide overview={overview} language={tongue} />
            <UptimeCard uptime={overview.uptime} language={tongue} />
            {upcoming}
          </div>
        </div>
      ) : (
        <div className="grid grid-cols-1 gap-4">
          <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
            {queueCard}
            <div className="grid content-start gap-4">
              {overview.uptime.length > 0 && <UptimeCard uptime={overview.uptime} language={tongue} />}
              {upcoming}
            </div>
          </div>
          {parties}
        </div>
      )}
    </>
  )
}
