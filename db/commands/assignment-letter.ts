import { annexPath } from '#db/annex-path.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { postLetters } from '#db/post-letter.ts'
import { annexesInForce } from '#db/queries/annexes.ts'
import type { OneService } from '#db/queries/organisations.ts'

type Assignment = Readonly<{
  supplierId: string
  service: OneService
  firstOn: string
  lastOn: string | null
  isEnding: boolean
}>

/** Tells a supplier what a school has given it, or that it ends (C.4). Without an annex it sees it on its own pages. */
export async function tellSupplier(
  tx: CommandTransaction,
  school: Readonly<{ id: string; name: string; at: Date }>,
  { supplierId, ...assignment }: Assignment,
): Promise<void> {
  const annex = (await annexesInForce(tx, [supplierId], school.at)).get(supplierId)
  if (!annex) return
  const to = { organisationId: supplierId, address: annex.mailbox, name: annex.unitName, language: 'da' as const }
  await postLetters(tx, tx.actor.organisationId, [to], {
    template: 'SUPPLIER_ASSIGNED',
    reason: 'CONTACT_POINT',
    path: annexPath('ANNEX_2', school.id),
    school: school.name,
    ...assignment,
    by: tx.actor.name,
  })
}
