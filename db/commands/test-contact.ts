import { randomInt } from 'node:crypto'
import { annexPath } from '#db/annex-path.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { onCallRecipient } from '#db/on-call.ts'
import { postLetters } from '#db/post-letter.ts'
import { annexesInForce } from '#db/queries/annexes.ts'
import { ladderOn } from '#domain/annex.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { lockAnnex, recordAnnexFact } from './open-annex.ts'
import { refuse } from './open-verb.ts'

export type TestContactInput = Readonly<{ kind: 'OUT_OF_HOURS_MAIL' | 'ON_CALL_ALARM' }>
export type ContactTestSent = Readonly<{ kind: 'ContactTestSent'; organisationId: string; testId: string }>

/** Without letters and digits that look alike: it is read from a mail and typed on a page. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const drawCode = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** A test mail to where a P1 goes by night, or to the first step of the ladder; its code proves that it was read (E.3). */
export async function testContact(tx: CommandTransaction, input: TestContactInput): Promise<Outcome<ContactTestSent>> {
  const { sql, actor } = tx
  if (!may(actor, 'testContact')) return refuse('NotPermitted')
  const { organisationId } = actor
  const at = await lockAnnex(tx, organisationId)
  const annex = (await annexesInForce(tx, [organisationId], at)).get(organisationId)
  const first = annex && ladderOn(annex.escalation, copenhagenDate(at)).find(rung => rung.contact)?.contact
  const to =
    input.kind === 'OUT_OF_HOURS_MAIL'
      ? annex && { address: annex.outOfHoursMailbox, name: annex.unitName }
      : first && { address: first.email, name: first.name }
  if (!annex || !to?.address) return { ok: false, refusal: invalid('kind', 'NO_ADDRESS') }
  const code = drawCode()
  const onCall = input.kind === 'ON_CALL_ALARM' ? onCallRecipient(annex.onCallAddress) : null
  const [row] = await sql`insert into contact_test (organisation_id, kind, recipient, code, asked_at, asked_by)
    values (${organisationId}, ${input.kind}, ${to.address}, ${code}, ${at}, ${actor.name}) returning id`
  // An alarm goes by the road that a critical incident takes too: the webhook or SMS gateway of the organisation.
  const roads = [to, ...(onCall ? [{ ...onCall, address: onCall.recipient, name: annex.unitName }] : [])]
  const receivers = roads.map(one => ({ organisationId, language: 'da' as const, ...one }))
  await postLetters(tx, organisationId, receivers, {
    template: 'CONTACT_TEST',
    reason: 'ANNEX_OWNER',
    path: `${annexPath(annex.kind, organisationId)}#tests`,
    kind: input.kind,
    organisation: actor.organisationName,
    askedBy: actor.name,
    code,
  })
  const testId = row?.id as string
  const content = { testId, kind: input.kind, recipient: to.address }
  await recordAnnexFact(tx, { organisationId, kind: 'ContactTestSent', at, content })
  return { ok: true, value: { kind: 'ContactTestSent', organisationId, testId } }
}
