import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type AppointInput, appointRole } from './appoint-role.ts'

export type CoordinatingContactAppointed = Readonly<{ kind: 'CoordinatingContactAppointed'; incidentId: string }>

/** The school or its supplier names a contact for the running coordination. */
export async function appointCoordinatingContact(
  tx: CommandTransaction,
  input: AppointInput,
): Promise<Outcome<CoordinatingContactAppointed>> {
  const appointed = await appointRole(tx, 'COORDINATING_CONTACT', input)
  if (!appointed.ok) return appointed
  return { ok: true, value: { kind: 'CoordinatingContactAppointed', incidentId: appointed.value } }
}
