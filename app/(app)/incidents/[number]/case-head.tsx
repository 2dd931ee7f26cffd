import { FlaskConical, Printer, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { buttonStyle } from '#app/_parts/button.tsx'
import { CaseChip } from '#app/_parts/case-chip.tsx'
import { CaseKeys } from '#app/_parts/case-keys.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { StateChip } from '#app/_parts/state-chip.tsx'
import { VerbBar } from '#app/_parts/verb-bar.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case, CaseViewer } from './case-page.ts'

type Props = Readonly<{ incident: Case; viewer: CaseViewer | null; now: string; language: Language }>

/** Number, title, priority, state and whose fault it is, with what the viewer may do. */
export function CaseHead({ incident, viewer, now, language }: Props) {
  const { room } = words(language)
  const say = format(language)
  return (
    <PageHeader
      isLong
      trail={
        <>
          <Link href="/incidents" className="link">
            {room.back}
          </Link>{' '}
          / <span className="font-mono text-xs font-medium">{incident.number}</span>
          <CaseKeys
            number={incident.number}
            title={incident.title}
            newest={Math.max(0, ...incident.timeline.nodes.map(entry => entry.seq))}
          />
        </>
      }
      title={incident.title}
      facts={
        <span className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1.5">
          <CaseChip caseType={incident.caseType} priority={incident.priority} language={language} />
          <StateChip state={incident.state} language={language} />
          {incident.isIncomplete && (
            <Chip tone="soon">
              <TriangleAlert aria-hidden size={12} />
              {room.incomplete}
            </Chip>
          )}
          {incident.isAnnexMissing && (
            <Chip tone="soon">
              <TriangleAlert aria-hidden size={12} />
              {room.annexMissing}
            </Chip>
          )}
          {incident.isTest && (
            <Chip tone="plan">
              <FlaskConical aria-hidden size={12} />
              {room.test}
            </Chip>
          )}
          <span>
            {incident.caseType === 'INCIDENT' &&
              `${fill(room.faultAt, { side: incident.responsibleOrganisation.name })} · `}
            {fill(room.opened, { time: say.near(incident.openedAt, now) })}
          </span>
        </span>
      }
      actions={
        viewer && (
          <>
            <Link
              href={`/incidents/${incident.number}/print`}
              prefetch={false}
              className={`${buttonStyle()} max-sm:hidden`}
            >
              <Printer aria-hidden size={16} />
              {room.print}
            </Link>
            <VerbBar incident={incident} viewer={viewer} maySend={incident.viewerMay.includes('sendStatus')} />
          </>
        )
      }
    />
  )
}
