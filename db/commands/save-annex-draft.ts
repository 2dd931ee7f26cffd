import type { CommandTransaction } from '#db/connection.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type AnnexInput, checkedAnnex } from './annex-checks.ts'
import { openOwnAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

export type SaveAnnexDraftInput = AnnexInput &
  Readonly<{
    expectedVersion: number
    /** Of the draft as it was read, 0 for none; left out, the draft is overwritten whatever it has become. */
    expectedRevision?: number | null
  }>
export type AnnexDraftSaved = Readonly<{ kind: 'AnnexDraftSaved'; annexId: string; organisationId: string }>

/** Keeps what is filled in so far; nobody else sees it, and no clock follows it, until it is sent in. */
export async function saveAnnexDraft(
  tx: CommandTransaction,
  input: SaveAnnexDraftInput,
): Promise<Outcome<AnnexDraftSaved>> {
  const opened = await openOwnAnnex(tx, 'saveAnnexDraft', input)
  if (!opened.ok) return opened
  const checked = checkedAnnex(input)
  if (!checked.ok) return checked
  const { sql, actor } = tx
  const { at, latest, draft } = opened.value
  if (input.expectedRevision != null && input.expectedRevision !== (draft?.revision ?? 0)) {
    return refuse('VersionConflict', {
      field: ['expectedRevision'],
      detail: { currentVersion: draft?.revision ?? 0, noun: 'ANNEX_DRAFT' },
    })
  }
  const { hours, escalation, contacts, points, ...plain } = checked.value
  const organisationId = actor.organisationId
  const kind = actor.organisationKind === 'AUB' ? 'ANNEX_1' : 'ANNEX_2'
  const version = draft?.version ?? (latest?.version ?? 0) + 1
  const [row] = await sql`
    insert into contact_annex (organisation_id, kind, version, status, valid_from, unit_name, phone, mailbox,
      out_of_hours_mailbox, on_call_phone, on_call_address, status_page_url, hours, escalation, contacts, points, completed_by)
    values (${organisationId}, ${kind}, ${version}, 'DRAFT', ${at}, ${plain.unitName}, ${plain.phone}, ${plain.mailbox},
      ${plain.outOfHoursMailbox}, ${plain.onCallPhone}, ${plain.onCallAddress},
      ${kind === 'ANNEX_1' ? plain.statusPageUrl : null}, ${sql.json(hours as never)},
      ${sql.json(escalation as never)}, ${sql.json(contacts as never)}, ${sql.json(points as never)}, ${actor.name})
    on conflict (organisation_id) where status = 'DRAFT' do update set
      valid_from = excluded.valid_from, unit_name = excluded.unit_name, phone = excluded.phone, mailbox = excluded.mailbox,
      out_of_hours_mailbox = excluded.out_of_hours_mailbox, on_call_phone = excluded.on_call_phone,
      on_call_address = excluded.on_call_address,
      status_page_url = excluded.status_page_url, revision = contact_annex.revision + 1, hours = excluded.hours, escalation = excluded.escalation,
      contacts = excluded.contacts, points = excluded.points, completed_by = excluded.completed_by
    returning id`
  const annexId = row?.id as string
  await recordAnnexFact(tx, { organisationId, kind: 'AnnexDraftSaved', at, content: { annexId, version } })
  return { ok: true, value: { kind: 'AnnexDraftSaved', annexId, organisationId } }
}
