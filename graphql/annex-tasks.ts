import type { AdoptionRow, AnnexVersionRow } from '#db/queries/annex-versions.ts'
import { inForceAt, latestSent } from '#db/queries/annex-versions.ts'
import { ladderOn } from '#domain/annex.ts'
import { isStale } from '#domain/annex-watch.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import type { AnnexFile, AnnexTask } from './annex-mappers.ts'

/** When the owner last said that a version is correct; a version without a word of its own counts from its first day. */
export const confirmedAtOf = (version: AnnexVersionRow | null): Date | null =>
  version ? (version.confirmedAt ?? version.validFrom) : null

type Seen = Readonly<{
  file: AnnexFile
  /** Fields that are missing, with suppliers' parts. */
  missing: readonly string[]
  parts: readonly AdoptionRow[]
  aubId: string | null
}>

/** What is to be done about an annex, the most urgent first; derived, so that a task goes when it is done. */
export function annexTasks({ file, missing, parts, aubId }: Seen): AnnexTask[] {
  const { organisation, versions, bounces, now } = file
  const own = (kind: AnnexTask['kind'], detail: AnnexTask['detail'] = {}): AnnexTask => ({
    kind,
    organisationId: organisation.id,
    detail,
  })
  const tasks = bounces.map(({ address, answer }) => own('BOUNCED_ADDRESS', { address, answer }))
  const [inForce, latest] = [inForceAt(versions, now), latestSent(versions)]
  const fields = missing.filter(field => !field.startsWith('supplierParts'))
  if (inForce)
    for (const { level, contact } of ladderOn(inForce.escalation, copenhagenDate(now)))
      if (!contact) tasks.push(own('LEVEL_MISSING', { level }))
  if (!latest || fields.length > 0) tasks.push(own('COMPLETE', { fields: fields.join(','), isFirst: latest ? 0 : 1 }))
  for (const part of parts)
    if (part.annexId === null) tasks.push(own('ADOPT_SUPPLIER_PART', { services: part.services.join(',') }))
  if (isStale(confirmedAtOf(latest), now)) tasks.push(own('STILL_CORRECT'))
  if (latest?.status === 'SUBMITTED' && aubId)
    tasks.push({ ...own('ACKNOWLEDGE', { version: latest.version }), organisationId: aubId })
  if (inForce && !inForce.digitalPostSentOn && organisation.kind !== 'SUPPLIER')
    tasks.push(own('SEND_DIGITAL_POST', { version: inForce.version }))
  return tasks
}
