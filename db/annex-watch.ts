import { annexChanges } from '#domain/annex-change.ts'
import { type AnnexDuty, type AnnexFacts, nextAnnexDuty } from '#domain/annex-watch.ts'
import { annexOwners } from './annex-owners.ts'
import { annexPath } from './annex-path.ts'
import { lockAnnex } from './commands/open-annex.ts'
import type { EngineTransaction } from './connection.ts'
import { recordOrganisationEvent } from './organisation-event.ts'
import { postLetters } from './post-letter.ts'
import { annexVersionsOf, latestSent } from './queries/annex-versions.ts'

/** What the watch over one organisation's annex holds: the next question and the facts it was made from. */
export type AnnexSnapshot = Readonly<{
  organisationId: string
  /** Grows with everything that happens to the organisation. */
  seq: number
  offsetMs: number
  /** The instant at which the owner is to be asked, ISO 8601 in UTC; null when there is nothing to ask. */
  dueAt: string | null
}>

type Known = AnnexFacts &
  Readonly<{ organisationId: string; name: string; kind: string; seq: number; offsetMs: number }>

const seconds = (ms: unknown) => Math.round(Number(ms) / 1000) * 1000

/** The facts of all organisations that keep an annex, or of one. */
async function factsOf({ sql }: EngineTransaction, only: string | null): Promise<Known[]> {
  const rows = await sql`
    select o.id as "organisationId", o.name, o.kind,
      extract(epoch from app_clock() - clock_timestamp()) * 1000 as "offsetMs",
      (select count(*)::int from organisation_event e where e.organisation_id = o.id) as seq,
      (select min(i.created_at) from invitation i where i.organisation_id = o.id and i.withdrawn_at is null) as "invitedAt",
      (select max(e.at) from organisation_event e where e.organisation_id = o.id
        and e.kind in ('AnnexCheckAsked', 'AnnexReminded')) as "askedAt",
      a."submittedAt", a."confirmedAt"
    from organisation o
    left join lateral (select coalesce(submitted_at, valid_from) as "submittedAt",
        greatest(coalesce(confirmed_at, valid_from), valid_from) as "confirmedAt"
      from contact_annex where organisation_id = o.id and status <> 'DRAFT' order by version desc limit 1) a on true
    where o.ended_on is null and (${only}::uuid is null or o.id = ${only}::uuid)`
  return rows.map(row => ({ ...row, offsetMs: seconds(row.offsetMs) })) as unknown as Known[]
}

const snapshotOf = (facts: Known): AnnexSnapshot => ({
  organisationId: facts.organisationId,
  seq: facts.seq,
  offsetMs: facts.offsetMs,
  dueAt: nextAnnexDuty(facts)?.at.toISOString() ?? null,
})

/** What the watch of every organisation should hold now. */
export async function annexSnapshots(tx: EngineTransaction): Promise<AnnexSnapshot[]> {
  return (await factsOf(tx, null)).map(snapshotOf)
}

/**
 * Asks the owner what is due to be asked, once, and answers what comes next. Doing it again changes nothing. Of no
 * organisation, or one that never was, it fails: everybody's facts or nobody's would be the answer (F33).
 */
export async function settleAnnex(tx: EngineTransaction, organisationId: string): Promise<AnnexSnapshot> {
  const [known] = organisationId ? await tx.sql`select from organisation where id = ${organisationId}` : []
  if (!known) throw new Error(`the watch of an annex is asked of no organisation: ${organisationId}`)
  const at = await lockAnnex(tx, organisationId)
  const [facts] = await factsOf(tx, organisationId)
  if (!facts) return { organisationId, seq: 0, offsetMs: 0, dueAt: null }
  const duty = nextAnnexDuty(facts)
  if (!duty || duty.at > at) return snapshotOf(facts)
  await (duty.what === 'ASK_STILL_CORRECT' ? askStillCorrect(tx, facts, duty, at) : remind(tx, facts, duty, at))
  const [after] = await factsOf(tx, organisationId)
  return snapshotOf(after ?? facts)
}

const system = { actorName: 'SYSTEM', actorOrganisationId: null }

async function askStillCorrect(tx: EngineTransaction, facts: Known, duty: AnnexDuty, at: Date): Promise<void> {
  const { organisationId, name, confirmedAt } = facts
  const latest = latestSent(await annexVersionsOf(tx, [organisationId]))
  if (!latest || !confirmedAt) return
  const [admins, box] = [
    await annexOwners(tx, organisationId),
    { organisationId, address: latest.mailbox, name: latest.unitName, language: 'da' as const },
  ]
  await postLetters(tx, organisationId, admins.length > 0 ? admins : [box], {
    template: 'ANNEX_CHECK',
    reason: 'ANNEX_OWNER',
    path: annexPath(latest.kind, organisationId),
    annex: { kind: latest.kind, version: latest.version, organisation: name },
    confirmedAt: confirmedAt.toISOString(),
    content: annexChanges(null, latest).map(({ field, after }) => ({ field, text: after ?? '' })),
  })
  const content = { version: latest.version, dueAt: duty.at.toISOString() }
  await recordOrganisationEvent(tx, { organisationId, kind: 'AnnexCheckAsked', at, content, ...system })
}

async function remind(tx: EngineTransaction, facts: Known, duty: AnnexDuty, at: Date): Promise<void> {
  const { organisationId, name, invitedAt } = facts
  await postLetters(tx, organisationId, await annexOwners(tx, organisationId), {
    template: 'ANNEX_MISSING',
    reason: 'ANNEX_OWNER',
    path: annexPath('ANNEX_2', organisationId),
    organisation: name,
    invitedAt: (invitedAt ?? at).toISOString(),
  })
  const content = { dueAt: duty.at.toISOString() }
  await recordOrganisationEvent(tx, { organisationId, kind: 'AnnexReminded', at, content, ...system })
}
