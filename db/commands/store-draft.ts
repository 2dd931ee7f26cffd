import type { CommandTransaction } from '#db/connection.ts'
import type { AnnexContent } from '#domain/annex.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type OpenAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

/** Refuses when somebody else has saved the draft since it was read. Null: it is still the one that was read. */
export function refusedDraft({ draft }: OpenAnnex, expectedRevision: number | null | undefined): Outcome<never> | null {
  const revision = draft?.revision ?? 0
  if (expectedRevision == null || expectedRevision === revision) return null
  const detail = { currentVersion: revision, noun: 'ANNEX_DRAFT' }
  return refuse('VersionConflict', { field: ['expectedRevision'], detail })
}

/** Writes the draft of one's own annex, the first time or again; gives its id. */
export async function storeDraft(
  tx: CommandTransaction,
  { at, latest, draft }: OpenAnnex,
  content: AnnexContent,
): Promise<string> {
  const { sql, actor } = tx
  const { organisationId } = actor
  const { hours, escalation, contacts, points, ...plain } = content
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
      on_call_address = excluded.on_call_address, status_page_url = excluded.status_page_url, hours = excluded.hours,
      escalation = excluded.escalation, contacts = excluded.contacts, points = excluded.points,
      completed_by = excluded.completed_by, revision = contact_annex.revision + 1
    returning id`
  const annexId = row?.id as string
  await recordAnnexFact(tx, { organisationId, kind: 'AnnexDraftSaved', at, content: { annexId, version } })
  return annexId
}
