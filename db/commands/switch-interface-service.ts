import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'

export type SwitchInterfaceServiceInput = Readonly<{ code: string; isOn: boolean }>
export type InterfaceServiceSwitched = Readonly<{ kind: 'InterfaceServiceSwitched'; code: string }>

/** AUB takes a service into the cooperation, or out of it (R-2.14, G20); those that section 2.1 names stay. */
export async function switchInterfaceService(
  tx: CommandTransaction,
  { code, isOn }: SwitchInterfaceServiceInput,
): Promise<Outcome<InterfaceServiceSwitched>> {
  const { sql, actor } = tx
  if (!may(actor, 'switchInterfaceService')) return refuse('NotPermitted')
  const [row] = await sql`select is_named as "isNamed", is_on as "isOn", name_da as name,
    date_trunc('second', app_clock()) as at from interface_service where code = ${code} for update`
  if (!row) return refuse('NotFound', { field: ['code'], detail: { noun: 'SERVICE' } })
  if (row.isNamed && !isOn) return { ok: false, refusal: invalid('isOn', 'NAMED_SERVICE') }
  if (row.isOn !== isOn) {
    await sql`update interface_service set is_on = ${isOn}, switched_at = ${row.at}, switched_by_name = ${actor.name}
      where code = ${code}`
    const fact = { organisationId: actor.organisationId, kind: 'InterfaceServiceSwitched', at: row.at as Date }
    await recordFact(tx, { ...fact, content: { code, name: row.name, isOn } })
  }
  return { ok: true, value: { kind: 'InterfaceServiceSwitched', code } }
}
