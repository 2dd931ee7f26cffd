import type { CommandTransaction } from '#db/connection.ts'
import type { MailData } from '#db/mail-data.ts'
import { postLetters } from '#db/post-letter.ts'
import { annexesInForce } from '#db/queries/annexes.ts'

/** The same letter to the contact point of each; whoever has filed no annex sees it on the page (C.5). */
export async function toContactPoints(
  tx: CommandTransaction,
  organisationIds: readonly string[],
  at: Date,
  letter: MailData,
): Promise<void> {
  const annexes = await annexesInForce(tx, organisationIds, at)
  const receivers = [...annexes.values()].map(annex => ({
    organisationId: annex.organisationId,
    address: annex.mailbox,
    name: annex.unitName,
    language: 'da' as const,
  }))
  await postLetters(tx, tx.actor.organisationId, receivers, letter)
}
