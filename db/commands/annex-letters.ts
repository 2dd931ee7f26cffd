import { annexOwnersOf } from '#db/annex-owners.ts'
import { annexPath } from '#db/annex-path.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { postLetters } from '#db/post-letter.ts'
import type { AnnexVersionRow } from '#db/queries/annex-versions.ts'
import { annexesInForce } from '#db/queries/annexes.ts'
import type { AnnexChange } from '#domain/annex-change.ts'
import { copenhagenDate } from '#domain/calendar.ts'

type Sent = AnnexVersionRow & Readonly<{ changes: readonly AnnexChange[]; at: Date }>

/**
 * The counterpart of an annex: AUB and the suppliers of a school; AUB and the schools of a supplier; everybody for annex
 * 1. Who has filed no annex is told by its administrators, where the sender sees them, as AUB does.
 */
export async function tellOfAnnex(tx: CommandTransaction, sent: Sent): Promise<void> {
  const { sql, actor } = tx
  const today = copenhagenDate(sent.at)
  const others = await sql`select o.id from organisation o where o.id <> ${actor.organisationId}
    and (o.ended_on is null or o.ended_on > ${today})
    and (${actor.organisationKind} = 'AUB' or o.kind = 'AUB' or exists (
      select from supplier_assignment a where a.from_on <= ${today} and (a.to_on is null or a.to_on >= ${today})
        and ((a.school_id = ${actor.organisationId} and a.supplier_id = o.id)
          or (a.supplier_id = ${actor.organisationId} and a.school_id = o.id)))) order by o.id`
  const annexes = await annexesInForce(
    tx,
    others.map(one => one.id as string),
    sent.at,
  )
  const receivers = [...annexes.values()].map(annex => ({
    organisationId: annex.organisationId,
    address: annex.mailbox,
    name: annex.unitName,
    language: 'da' as const,
  }))
  const bare = others.map(one => one.id as string).filter(id => !annexes.has(id))
  await postLetters(tx, actor.organisationId, [...receivers, ...(await annexOwnersOf(tx, bare))], {
    template: 'ANNEX_CHANGED',
    reason: 'CONTACT_POINT',
    path: annexPath(sent.kind, sent.organisationId),
    annex: { kind: sent.kind, version: sent.version, organisation: actor.organisationName },
    validFrom: sent.validFrom.toISOString(),
    submittedBy: actor.name,
    changes: sent.changes,
  })
}
