'use server'
import { act } from '#app/_graph/act.ts'
import {
  type AffectedService,
  type IncidentCategory,
  KnownErrorsDocument,
  type KnownErrorsQuery,
} from '#graphql/generated/operations.ts'

export type KnownErrors = KnownErrorsQuery['knownErrors']['nodes']

/** The known errors of a service, while somebody is typing a report of it. */
export async function askKnownErrors(
  service: AffectedService,
  category: IncidentCategory | null,
): Promise<KnownErrors> {
  return (await act(KnownErrorsDocument, { service, category })).knownErrors.nodes
}
