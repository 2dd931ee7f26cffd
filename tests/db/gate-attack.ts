import { asHolder, type Credential } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { Member, Org } from '#tests/cast.ts'
import type { TestDatabase } from '#tests/database.ts'
import { changeDeskOf, mintAub } from './change-desk.ts'
import { holdClock } from './desk.ts'

/** A small generator of numbers, so that an attack that got through can be repeated by its seed. */
function dice(seed: number) {
  let state = seed >>> 0
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

export type Attack = Readonly<{
  sequences: number
  acts: number
  granted: number
  approved: number
  begun: number
  breaches: number
}>

const utc = (text: string) => new Date(text)
/** Instants around every limit: before the notice is long enough, on it, in a freeze, in and after the windows. */
const instants = [
  '2026-11-25T09:00:00Z',
  '2026-12-22T12:00:00Z',
  '2027-01-08T20:30:00Z',
  '2027-01-24T20:30:00Z',
  '2027-02-10T20:30:00Z',
  '2027-07-01T20:30:00Z',
].map(utc)
const windows = ['2027-01-08', '2027-01-23', '2027-01-24', '2027-02-10', '2027-07-01'].map(
  date => [utc(`${date}T20:00:00Z`), utc(`${date}T22:00:00Z`)] as const,
)

/**
 * Sequences of up to four acts of the whole table, by everybody, each from wherever the one before left the change, or
 * from a fresh draft. After every act the database itself is asked, in SQL that knows nothing of the product's gate,
 * whether something was approved or begun that must not be. Throws at the first that got through.
 */
export async function attackGate(db: TestDatabase, seed: number, sequences: number): Promise<Attack> {
  const roll = dice(seed)
  const desk = changeDeskOf(db)
  const { x, y, a, aub } = db.cast
  const second = await mintAub(db, `Anden ${seed}`)
  const pick = <T>(of: readonly T[]) => of[roll(of.length)] as T
  const orgs: readonly Org[] = [x, x, x, aub, aub, y, a]
  const people: readonly Member[] = [aub.person, aub.person, second, x.person, a.person]
  let id = ''
  let entries: string[] = []
  const counts = { acts: 0, granted: 0, approved: 0, begun: 0, breaches: 0 }

  const noted = async (outcome: Promise<Outcome<{ entryId: string }>>) => {
    const got = await outcome
    if (got.ok) entries.push(got.value.entryId)
    return got
  }
  const speaker = (): Org | Credential => (roll(6) === 0 ? pick(orgs).client : pick(orgs))
  let now = instants[0] as Date
  /** Time passes while a change lasts and never goes back: a case does not believe a clock that is behind its last event. */
  const passTo = async (at: Date) => {
    if (at > now) now = at
    await holdClock(db, now)
  }
  const forge = (credential: Credential, work: string) =>
    asHolder(credential, async ({ sql }) => {
      if (work === 'STATE') {
        const hit =
          await sql`update change_request set state = 'APPROVED' where id = ${id} and state not like 'APPROVED' returning id`
        if (hit.length === 0) throw Object.assign(new Error('no row'), { code: 'NO_ROW' })
      } else
        await sql`insert into decision (id, case_id, request_id, verdict, scope_version, change_version, owner_id, decided_by_id,
          decided_by_name, organisation_id, decided_at, recorded_at, recorded_seq) values (gen_random_uuid(), ${id}, gen_random_uuid(),
          'APPROVED', 1, 99, ${x.id}, ${aub.person.id}, 'F', ${aub.id}, now(), now(), 1)`
    }).then(
      () => ({ ok: true, value: null }) as const,
      error => ({ ok: false, refusal: { kind: String((error as { code?: string }).code) } }) as const,
    )
  const acts: Readonly<Record<string, () => Promise<Outcome<unknown>>>> = {
    revise: () =>
      desk.draft(speaker(), id, { services: pick([['SCHOOL_STAY'], ['SCHOOL_STAY', 'BOARD_AND_LODGING']]) }),
    declare: () => desk.draft(x, id, { declareScope: true }),
    deny: () => desk.draft(x, id, { affectsAub: 'NO', affectsAubReason: 'Kun en rapport.' }),
    retype: () => desk.draft(x, id, { type: pick(['EMERGENCY', 'STANDARD']) }),
    submit: () => desk.submit(speaker(), id),
    move: () => desk.move(speaker(), id, ...pick(windows), roll(4) === 0),
    ask: () => noted(desk.ask(speaker(), id)),
    answer: () => desk.answer(speaker(), id, pick(entries)),
    closeQuestion: () => desk.closeQuestion(speaker(), id, pick(entries)),
    propose: () => noted(desk.propose(speaker(), id)),
    tick: () => desk.tick(speaker(), id, pick(entries)),
    call: () => desk.call(speaker(), id, utc('2026-11-25T08:00:00Z')),
    confirm: () => desk.confirm(speaker(), id),
    approve: () => desk.decide(pick(people), id),
    approveWithConditions: () =>
      desk.decide(pick(people), id, { verdict: 'APPROVED_WITH_CONDITIONS', conditions: ['Rul tilbage.'] }),
    object: () => desk.decide(pick(people), id, { verdict: 'OBJECTED', reason: 'Ikke nu.' }),
    exempt: () => desk.decide(pick(people), id, { verdict: 'FREEZE_EXEMPTION', reason: 'Kan ikke vente.' }),
    start: () => desk.start(speaker(), id),
    startAnyway: () =>
      roll(8) === 0 ? desk.start(x, id, { recordAnyway: { reason: 'Det skete.' } }) : desk.start(x, id),
    complete: () => desk.complete(speaker(), id),
    rollBack: () => desk.rollBack(speaker(), id),
    review: () => desk.review(speaker(), id),
    withdraw: () => (roll(12) === 0 ? desk.withdraw(speaker(), id) : desk.withdraw(y, id)),
    time: async () => {
      await passTo(pick(instants))
      return { ok: true, value: null }
    },
    forgeState: () => forge(pick([x, aub]).person.credential, 'STATE'),
    forgeDecision: () => forge(pick([x, aub]).person.credential, 'DECISION'),
  }
  const names = Object.keys(acts)
  /** What a patient owner and AUB would do next, so that the walks come as far as the gate, and through it. */
  const progress = async (): Promise<Outcome<unknown>> => {
    const [row] = await db.admin`select state, window_start, notice_scope_version = scope_version as announced,
        coalesce(dialogue_scope_version = scope_version, false) as confirmed,
        (select count(distinct e.is_from_aub)::int from dialogue_entry e where e.case_id = c.id and e.scope_version = c.scope_version) as sides,
        (select id from dialogue_entry e where e.case_id = c.id and kind = 'QUESTION' and is_from_aub and closed_at is null limit 1) as question,
        (select id from dialogue_entry e where e.case_id = c.id and kind = 'POINT' and ticked_by_aub_at is null limit 1) as for_aub,
        (select id from dialogue_entry e where e.case_id = c.id and kind = 'POINT' and ticked_by_school_side_at is null limit 1) as for_x
      from change_request c where id = ${id}`
    if (row?.state === 'IMPLEMENTING') return desk.complete(x, id)
    if (row?.state === 'IMPLEMENTED' || row?.state === 'ROLLED_BACK') return desk.review(x, id)
    if (row?.state === 'DRAFT' || !row?.announced) return desk.submit(x, id)
    if (row.question) return desk.closeQuestion(aub, id, row.question)
    if (row.for_aub) return desk.tick(aub, id, row.for_aub)
    if (row.for_x) return desk.tick(x, id, row.for_x)
    if (!row.confirmed && row.sides < 2) return noted(desk.ask(pick([x, aub]), id))
    if (!row.confirmed) return desk.confirm(aub, id)
    if (!String(row.state).startsWith('APPROVED')) return desk.decide(aub.person, id)
    await passTo(new Date((row.window_start as Date).getTime() + 60_000))
    return desk.start(x, id)
  }

  for (let sequence = 0; sequence < sequences; sequence++) {
    const over = id === '' || roll(7) === 0 || ['CLOSED', 'WITHDRAWN', 'REVIEWED'].includes(await desk.state(id))
    if (over) {
      now = instants[0] as Date
      await holdClock(db, now)
      entries = ['00000000-0000-4000-8000-000000000000']
      const [windowStart, windowEnd] = pick(windows)
      id = await desk.drafted(x, { windowStart, windowEnd, type: roll(5) === 0 ? 'EMERGENCY' : 'NORMAL', priority: 2 })
    }
    const trail: string[] = []
    for (let step = 0; step < 4; step++) {
      const name = roll(3) === 0 ? pick(names) : 'progress'
      const before = await desk.state(id)
      const outcome = await (acts[name] ?? progress)()
      trail.push(`${name}${outcome.ok ? '' : `(${outcome.refusal.kind})`}`)
      counts.acts += 1
      if (!outcome.ok) continue
      counts.granted += 1
      const told = await gateFault(db, id, before)
      if (told.state.startsWith('APPROVED') && !before.startsWith('APPROVED')) counts.approved += 1
      if (told.state === 'IMPLEMENTING' && before !== 'IMPLEMENTING') {
        counts.begun += 1
        if (told.breaches > 0) counts.breaches += 1
      }
      if (told.fault || (name.startsWith('forge') && outcome.ok))
        throw new Error(
          `the gate was passed: ${told.fault ?? name}; seed ${seed}, change ${id}, from ${before}: ${trail.join(' → ')}`,
        )
    }
  }
  return { sequences, ...counts }
}

/** What must not be, asked of the tables alone. The freezes of 2026 and 2027 stand here as dates, from the calendar on the wall. */
export async function gateFault(db: TestDatabase, id: string, before: string) {
  const [row] = await db.admin`
    with c as (select *, (window_start at time zone 'Europe/Copenhagen')::date as on_date,
        (notice_received_at at time zone 'Europe/Copenhagen')::date as received_on,
        (select at from held_clock) as now from change_request where id = ${id}),
    facts as (select c.*,
      cardinality(missing) = 0 as complete,
      received_on is not null and on_date - received_on >= 60 as noticed,
      notice_scope_version = scope_version as announced,
      dialogue_confirmed_by_aub_at is not null and dialogue_scope_version = scope_version
        and exists (select from dialogue_entry e where e.case_id = c.id and e.is_from_aub)
        and exists (select from dialogue_entry e where e.case_id = c.id and not e.is_from_aub) as discussed,
      exists (select from dialogue_entry e where e.case_id = c.id and e.kind = 'CALL' and e.at <= c.now) as called,
      (window_start < '2027-01-10T23:00:00Z' and window_end > '2026-12-20T23:00:00Z')
        or (window_start < '2027-08-06T22:00:00Z' and window_end > '2027-06-26T22:00:00Z') as frozen,
      (select count(distinct d.decided_by_id) from decision d where d.case_id = c.id and d.verdict = 'FREEZE_EXEMPTION'
        and d.scope_version = c.scope_version and d.window_start = c.window_start) >= 2 as exempt,
      (select d.verdict from decision d where d.case_id = c.id and d.verdict <> 'FREEZE_EXEMPTION' and d.scope_version = c.scope_version
        order by d.recorded_at desc, d.change_version desc limit 1) as verdict,
      exists (select from decision d join dialogue_entry e on e.decision_id = d.id where d.case_id = c.id and d.scope_version = c.scope_version
        and (e.ticked_by_aub_at is null or e.ticked_by_school_side_at is null)
        and d.change_version = (select max(change_version) from decision l where l.case_id = c.id and l.verdict <> 'FREEZE_EXEMPTION'
          and l.scope_version = c.scope_version)) as unmet,
      exists (select from change_incident u where u.case_id = c.id) as underlain,
      (select count(*)::int from case_breach b where b.case_id = c.id) as breaches,
      exists (select from decision d where d.case_id = c.id and d.organisation_id = c.owner_id) as own
    from c),
    judged as (select facts.*, complete and affects_aub <> 'NO' and announced and
        case type when 'NORMAL' then noticed and discussed and (not frozen or exempt) else (discussed or called) and underlain end as legal
      from facts)
    select state, breaches, case
      when own then 'the owner decided'
      when state like 'APPROVED%' and ${before} not like 'APPROVED%' and not legal then 'approved while a static reason stands'
      when state = 'IMPLEMENTING' and ${before} <> 'IMPLEMENTING' and breaches = 0 and affects_aub <> 'NO' and not (legal
        and verdict like 'APPROVED%' and not unmet and now >= window_start and now < window_end) then 'begun without a breach'
      end as fault from judged`
  return row as unknown as { state: string; breaches: number; fault: string | null }
}
