import { randomUUID } from 'node:crypto'
import type { CommandTransaction } from '#db/connection.ts'
import type { ServiceWindowRow } from '#db/tables/service-window.ts'
import { windowFault } from '#domain/change-scope.ts'
import { may } from '#domain/permission.ts'
import type { Outcome, Refusal } from '#domain/refusal.ts'
import { affectedSchools } from './change-parties.ts'
import { type Checks, invalid, second, text } from './input.ts'
import { refuse } from './open-verb.ts'
import { tellOfWindow } from './window-letters.ts'

export type AnnounceServiceWindowInput = Readonly<{
  id?: string | null
  expectedVersion?: number | null
  services?: readonly string[] | null
  schools?: readonly string[] | null
  startsAt?: Date | null
  endsAt?: Date | null
  text?: string | null
  changeId?: string | null
  isCancelled?: boolean | null
}>
export type ServiceWindowAnnounced = Readonly<{ kind: 'ServiceWindowAnnounced'; windowId: string }>
type Word = Readonly<{ kind: 'ANNOUNCED' | 'CHANGED' | 'CANCELLED'; startsAt: Date; endsAt: Date; text: string | null }>

/**
 * A service window is announced, moved, extended or cancelled, by whoever's system it is (R-4.4, R-5.6). Everything that
 * was said of it is kept with its instant: what was said after it had begun never leaves the operating time.
 */
export async function announceServiceWindow(
  tx: CommandTransaction,
  input: AnnounceServiceWindowInput,
): Promise<Outcome<ServiceWindowAnnounced>> {
  const { sql, actor } = tx
  if (!may(actor, 'announceServiceWindow')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const isNew = !input.id
  const said = text(checks, 'text', input.text, { min: 3, max: 2_000, isRequired: isNew })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const window = isNew ? await announce(tx, input, said ?? '') : await announceAgain(tx, input, said)
  if (!window.ok) return window
  const { id, word, seq, at, row } = window.value
  await sql`insert into service_window_word (window_id, seq, owner_id, kind, said_at, starts_at, ends_at, text, by_name)
    values (${id}, ${seq}, ${actor.organisationId}, ${word.kind}, ${at}, ${word.startsAt}, ${word.endsAt}, ${word.text}, ${actor.name})`
  await tellOfWindow(tx, { id, services: row.services, startsAt: word.startsAt, endsAt: word.endsAt }, word, at)
  return { ok: true, value: { kind: 'ServiceWindowAnnounced', windowId: id } }
}

type Written = Readonly<{ id: string; seq: number; at: Date; word: Word; row: Pick<ServiceWindowRow, 'services'> }>

async function announce(
  tx: CommandTransaction,
  input: AnnounceServiceWindowInput,
  said: string,
): Promise<Outcome<Written>> {
  const { sql, actor } = tx
  const at = await nowOf(tx)
  if (!input.services?.length) return wrong(invalid('services', 'REQUIRED'))
  const when = windowOf(input, at)
  if (!when.ok) return when
  const schools = await affectedSchools(tx, input.schools ?? [], input.services, at)
  if (!schools.ok) return schools
  const change = input.changeId ? await ownChange(tx, input.changeId) : null
  if (input.changeId && !change) return refuse('NotFound', { field: ['changeId'] })
  const id = randomUUID()
  const services = [...new Set(input.services)]
  const { startsAt, endsAt } = when.value
  await sql`insert into service_window (id, owner_id, is_from_aub, services, starts_at, ends_at, text, change_id, announced_at, announced_by)
    values (${id}, ${actor.organisationId}, ${actor.organisationKind === 'AUB'}, ${`{${services.join(',')}}`}::text[], ${startsAt}, ${endsAt},
      ${said}, ${input.changeId ?? null}, ${at}, ${actor.name})`
  await sql`insert into service_window_school (window_id, school_id, owner_id)
    select ${id}, s.id, ${actor.organisationId} from unnest(${`{${schools.value.join(',')}}`}::uuid[]) s(id)`
  return {
    ok: true,
    value: { id, seq: 1, at, row: { services }, word: { kind: 'ANNOUNCED', startsAt, endsAt, text: said } },
  }
}

async function announceAgain(
  tx: CommandTransaction,
  input: AnnounceServiceWindowInput,
  said: string | null,
): Promise<Outcome<Written>> {
  const { sql, actor } = tx
  const [row] = (await sql`select id, to_json(services) as services, starts_at as "startsAt", ends_at as "endsAt", text,
      cancelled_at as "cancelledAt", version from service_window
    where id = ${input.id ?? null} and owner_id = ${actor.organisationId} for update`) as unknown as ServiceWindowRow[]
  if (!row) return refuse('NotFound', { field: ['id'] })
  const at = await nowOf(tx)
  if (row.version !== input.expectedVersion)
    return refuse('VersionConflict', { field: ['expectedVersion'], detail: { currentVersion: row.version } })
  // What is over or cancelled stays as it was.
  if (row.cancelledAt || row.endsAt <= at) return wrong(invalid('id', 'WINDOW_OVER'))
  const word = input.isCancelled ? cancelled(row, said, at) : changed(row, input, said, at)
  if (!word.ok) return word
  const { startsAt, endsAt, kind } = word.value
  await sql`update service_window set starts_at = ${startsAt}, ends_at = ${endsAt}, text = ${said ?? row.text},
      cancelled_at = ${kind === 'CANCELLED' ? at : null}, version = version + 1 where id = ${row.id}`
  return { ok: true, value: { id: row.id, seq: row.version + 1, at, row, word: word.value } }
}

/** Cancelled while it runs, it ends now; the time before was a window. */
function cancelled(row: ServiceWindowRow, said: string | null, at: Date): Outcome<Word> {
  const hasBegun = row.startsAt < at
  return {
    ok: true,
    value: { kind: 'CANCELLED', startsAt: row.startsAt, endsAt: hasBegun ? at : row.endsAt, text: said },
  }
}

/** Moved while it lies ahead; once it has begun only its end can be said anew. */
function changed(
  row: ServiceWindowRow,
  input: AnnounceServiceWindowInput,
  said: string | null,
  at: Date,
): Outcome<Word> {
  const wished = { startsAt: second(input.startsAt) ?? row.startsAt, endsAt: second(input.endsAt) ?? row.endsAt }
  const hasBegun = row.startsAt <= at
  if (hasBegun && wished.startsAt.getTime() !== row.startsAt.getTime())
    return wrong(invalid('startsAt', 'WINDOW_BEGUN'))
  const when = windowOf(wished, hasBegun ? row.startsAt : at)
  if (!when.ok) return when
  if (when.value.endsAt < at) return wrong(invalid('endsAt', 'IN_PAST'))
  return { ok: true, value: { kind: 'CHANGED', ...when.value, text: said } }
}

function windowOf(
  { startsAt, endsAt }: Pick<AnnounceServiceWindowInput, 'startsAt' | 'endsAt'>,
  at: Date,
): Outcome<{ startsAt: Date; endsAt: Date }> {
  const [from, to] = [second(startsAt), second(endsAt)]
  if (!from) return wrong(invalid('startsAt', 'REQUIRED'))
  if (!to) return wrong(invalid('endsAt', 'REQUIRED'))
  const fault = windowFault(from, to, at)
  if (fault) return wrong(invalid(fault === 'IN_PAST' ? 'startsAt' : 'endsAt', fault))
  return { ok: true, value: { startsAt: from, endsAt: to } }
}

const wrong = (refusal: Refusal): Outcome<never> => ({ ok: false, refusal })

async function nowOf({ sql }: CommandTransaction): Promise<Date> {
  const [now] = await sql`select date_trunc('second', app_clock()) as at`
  return now?.at as Date
}

async function ownChange({ sql, actor }: CommandTransaction, id: string): Promise<boolean> {
  const rows =
    await sql`select from change_request where id = ${id} and owner_id = ${actor.organisationId} and kind = 'CHANGE'
    and state not in ('WITHDRAWN', 'CLOSED')`
  return rows.length > 0
}
