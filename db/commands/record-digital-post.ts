import type { CommandTransaction } from '#db/connection.ts'
import { type AnnexVersionRow, annexVersionsByIds } from '#db/queries/annex-versions.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { lockAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

export type RecordDigitalPostInput = Readonly<{ annexId: string; sentOn: string }>
export type DigitalPostRecorded = Readonly<{ kind: 'DigitalPostRecorded'; annexId: string; organisationId: string }>
/** SHA-256 of the version as a PDF, in hexadecimal; the paper is made by the door. */
export type PaperChecksum = (version: AnnexVersionRow, organisationName: string) => Promise<string>

/** Which copy lies in Digital Post: the formal one, until AUB says otherwise. */
export async function recordDigitalPost(
  tx: CommandTransaction,
  input: RecordDigitalPostInput,
  checksumOf: PaperChecksum,
): Promise<Outcome<DigitalPostRecorded>> {
  const { actor } = tx
  if (!may(actor, 'recordDigitalPost')) return refuse('NotPermitted')
  const { organisationId } = actor
  const at = await lockAnnex(tx, organisationId)
  const [version] = await annexVersionsByIds(tx, [input.annexId])
  if (version?.organisationId !== organisationId || version.status === 'DRAFT')
    return refuse('NotFound', { field: ['annexId'], detail: { noun: 'ANNEX' } })
  if (input.sentOn > copenhagenDate(at)) return { ok: false, refusal: invalid('sentOn', 'IN_FUTURE') }
  if (version.submittedAt && input.sentOn < copenhagenDate(version.submittedAt))
    return { ok: false, refusal: invalid('sentOn', 'BEFORE_VERSION') }
  const annexId = version.id
  const checksum = await checksumOf(version, actor.organisationName)
  await tx.sql`update contact_annex set digital_post_sent_on = ${input.sentOn}, checksum = ${checksum} where id = ${annexId}`
  const content = { annexId, version: version.version, sentOn: input.sentOn, checksum }
  await recordAnnexFact(tx, { organisationId, kind: 'DigitalPostRecorded', at, content })
  return { ok: true, value: { kind: 'DigitalPostRecorded', annexId, organisationId } }
}
