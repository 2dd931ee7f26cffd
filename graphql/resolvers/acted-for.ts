import type { OrganisationHead } from '#db/queries/organisations.ts'
import type { Loaders } from '#graphql/loaders.ts'
import { named } from './organisation.ts'

type Act = Readonly<{ caseId: string; organisationId: string | null; at: Date; kind?: string }>

/**
 * For whom an organisation acted or read (R-2.4, R-5.15, F49): a supplier for the schools of the case, and AUB, that
 * registered a call, for the caller's organisation. Of those, the ones that the actor may know.
 */
export async function actedFor(load: Loaders, act: Act): Promise<OrganisationHead[]> {
  const doer = act.organisationId === null ? null : await load.organisation.load(act.organisationId)
  if (doer?.kind === 'AUB' && act.kind === 'IncidentReported') {
    const incident = await load.incident.load(act.caseId)
    return incident && incident.registeredById === doer.id ? [await named(load, incident.reportedById)] : []
  }
  if (doer?.kind !== 'SUPPLIER') return []
  const rows = await load.actedFor.load(act.caseId)
  const schools = rows.filter(
    ({ fromAt, untilAt }) => (fromAt === null || fromAt <= act.at) && (untilAt === null || act.at <= untilAt),
  )
  const found = await Promise.all(schools.map(({ schoolId }) => load.organisation.load(schoolId)))
  return found.filter(one => one !== null).sort((a, b) => a.name.localeCompare(b.name, 'da'))
}
