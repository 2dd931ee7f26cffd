import { missingSupplierParts } from '#db/annex-complete.ts'
import { type AdoptionRow, inForceAt, supplierPartsOf } from '#db/queries/annex-versions.ts'
import { missingInAnnex } from '#domain/annex.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import type { AnnexFile } from './annex-mappers.ts'
import type { Context } from './context.ts'
import { nobody, uuidOf } from './global-id.ts'

/** What is known about the annex of an organisation; null for one that the actor does not work with. */
export async function annexFile(context: Context, organisationId: string): Promise<AnnexFile | null> {
  const organisation = await context.load.organisation.load(organisationId)
  if (!organisation) return null
  const [versions, bounces, now] = await Promise.all([
    context.load.annexVersions.load(organisationId),
    context.load.bounces.load(organisationId),
    context.now(),
  ])
  return { organisation, versions, bounces, now }
}

export const fileOf = (context: Context, id: string) => annexFile(context, uuidOf('Organisation', id) ?? nobody)

/** The suppliers of a school; AUB and suppliers have none. */
export async function partsOf({ organisation, now }: AnnexFile, context: Context): Promise<readonly AdoptionRow[]> {
  if (organisation.kind !== 'SCHOOL') return []
  return context.ask(tx => supplierPartsOf(tx, organisation.id, copenhagenDate(now)))
}

/** Fields that the draft, or else the version in force, lacks; and suppliers' parts that a school has not adopted. */
export async function missingOf(file: AnnexFile, context: Context): Promise<readonly string[]> {
  const { organisation, versions, now } = file
  const today = copenhagenDate(now)
  const kind = organisation.kind === 'AUB' ? 'ANNEX_1' : 'ANNEX_2'
  const looked = versions.find(one => one.status === 'DRAFT') ?? inForceAt(versions, now) ?? versions[0]
  const empty = { hours: { week: {}, closed: [], special: {} }, escalation: [], contacts: [], points: [] }
  const blank = {
    unitName: '',
    phone: '',
    mailbox: '',
    outOfHoursMailbox: '',
    onCallPhone: null,
    onCallAddress: null,
    statusPageUrl: null,
  }
  const fields = missingInAnnex(kind, looked ?? { ...blank, ...empty }, today)
  if (organisation.kind !== 'SCHOOL') return fields
  return [...fields, ...(await context.ask(tx => missingSupplierParts(tx, organisation.id, today)))]
}
