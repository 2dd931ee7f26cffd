import { createHash, randomUUID } from 'node:crypto'
import type { CommandTransaction } from '#db/connection.ts'
import { lockCase, record, seqOfNext } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { attachment } from '#db/tables/attachment.ts'
import { fileName, MOST_FILES, MOST_NAME, mediaTypeOf } from '#domain/attachment.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, fail, text } from './input.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { settleOpenCase } from './settle-due.ts'

/** A file of text comes as `plain`, so that it is looked through as every text is (D.9); any other as its bytes in base64. */
export type AddAttachmentInput = Readonly<{
  id: string
  name: string
  plain?: string | null
  base64?: string | null
  isPrivate?: boolean | null
}>
export type AttachmentAdded = Readonly<{
  kind: 'AttachmentAdded'
  incidentId: string
  attachmentId: string
  seq: number
}>

/** A file for both sides, or for one's own alone; its fingerprint stands in the history (screens 5.6, R-5.15). */
export async function addAttachment(
  tx: CommandTransaction,
  input: AddAttachmentInput,
): Promise<Outcome<AttachmentAdded>> {
  const { sql, actor } = tx
  if (!may(actor, 'addAttachment')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const name = text(checks, 'name', fileName(input.name), { min: 1, max: MOST_NAME, isRequired: true }) ?? ''
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const bytes = input.plain == null ? Buffer.from(input.base64 ?? '', 'base64') : Buffer.from(input.plain)
  const type = mediaTypeOf(name, bytes)
  if (!type.ok) return type
  const open = await lockCase(tx, input.id)
  if (!open) return refuse('NotFound', { field: ['id'] })
  const { id, state } = open.row
  if (state === 'CLOSED' || state === 'CANCELLED') return refuse('AlreadyClosed')
  const [held] = await sql`select count(*)::int as n from attachment where case_id = ${id}`
  if ((held?.n as number) >= MOST_FILES) fail(checks, 'name', 'TOO_MANY_FILES', { max: MOST_FILES })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  await settleOpenCase(tx, open, 'COMMAND')
  const privateTo = input.isPrivate ? actor.organisationId : null
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const seq = seqOfNext(open)
  const row = { id: randomUUID(), caseId: id, eventSeq: seq, organisationId: actor.organisationId, privateTo, name }
  open.rows.push({
    table: attachment,
    rows: [
      {
        ...row,
        mediaType: type.value,
        size: bytes.length,
        sha256,
        addedAt: open.at,
        addedById: actor.id,
        addedByName: actor.name,
      },
    ],
  })
  record(open, {
    kind: 'AttachmentAdded',
    at: open.at,
    speaker: speakerOf(tx),
    content: { name, size: bytes.length, mediaType: type.value, sha256 },
    ...(privateTo && { privateTo }),
  })
  await storeCase(tx, open)
  await sql`insert into attachment_content (attachment_id, case_id, bytes) values (${row.id}, ${id}, ${bytes})`
  return { ok: true, value: { kind: 'AttachmentAdded', incidentId: id, attachmentId: row.id, seq } }
}
