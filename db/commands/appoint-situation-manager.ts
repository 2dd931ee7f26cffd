import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type AppointInput, appointRole } from './appoint-role.ts'

export type SituationManagerAppointed = Readonly<{ kind: 'SituationManagerAppointed'; incidentId: string }>

/** AUB, through ATP Servicedesk, names who leads the handling and the communication. */
export async function appointSituationManager(
  tx: CommandTransaction,
  input: AppointInput,
): Promise<Outcome<SituationManagerAppointed>> {
  const appointed = await appointRole(tx, 'SITUATION_MANAGER', input)
  if (!appointed.ok) return appointed
  return { ok: true, value: { kind: 'SituationManagerAppointed', incidentId: appointed.value } }
}
