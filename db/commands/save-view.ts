import type { CommandTransaction } from '#db/connection.ts'
import { savedView } from '#db/tables/view.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, fail, text } from './input.ts'
import { refuse } from './open-verb.ts'

export type SaveViewInput = Readonly<{
  list: 'INCIDENTS' | 'PROBLEMS' | 'CHANGES'
  scope: 'MINE' | 'ORGANISATION' | 'EVERYBODY'
  name: string
  filter: string
}>
export type ViewSaved = Readonly<{ kind: 'ViewSaved'; viewId: string }>

const most = 50
/** A query string and nothing else: a view is never an address of another place. */
const isFilter = (filter: string) => /^[\w\-.~%=&+,!*'()]*$/.test(filter)

/** Keeps a list's filter under a name; one of the same name and scope takes the place of the one before. */
export async function saveView(tx: CommandTransaction, input: SaveViewInput): Promise<Outcome<ViewSaved>> {
  const { actor, sql, db } = tx
  if (!may(actor, 'saveView')) return refuse('NotPermitted')
  if (input.scope === 'EVERYBODY' && !actor.roles.includes('AUB_ADMIN'))
    return refuse('NotPermitted', { field: ['scope'] })
  const checks: Checks = { refusal: null }
  const name = text(checks, 'name', input.name, { max: 60, isRequired: true })
  const filter = text(checks, 'filter', input.filter, { max: 1_000 }) ?? ''
  if (!isFilter(filter)) fail(checks, 'filter', 'NOT_A_FILTER')
  const [mine] =
    await sql`select count(*)::int as n from saved_view where removed_at is null and person_id = ${actor.id}`
  if ((mine?.n as number) >= most) fail(checks, 'name', 'TOO_MANY', { max: most })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  await sql`update saved_view set removed_at = app_clock()
    where removed_at is null and organisation_id = ${actor.organisationId} and list = ${input.list} and scope = ${input.scope}
      and name = ${name} and (scope <> 'MINE' or person_id = ${actor.id})`
  const [now] = await sql`select app_clock() as at`
  const [row] = await db
    .insert(savedView)
    .values({
      organisationId: actor.organisationId,
      personId: actor.id,
      scope: input.scope,
      list: input.list,
      name: name ?? '',
      filter,
      savedAt: now?.at as Date,
    })
    .returning({ id: savedView.id })
  return { ok: true, value: { kind: 'ViewSaved', viewId: row?.id ?? '' } }
}
