import type { AnnexContent, EscalationContact } from './annex.ts'
import { isInForceOn } from './annex.ts'

type Addressed = Pick<AnnexContent, 'mailbox' | 'outOfHoursMailbox' | 'escalation' | 'contacts' | 'points'>
type Next = Readonly<{ name: string; email: string }>

const same = (one: string | null | undefined, other: string) => one?.toLowerCase() === other.toLowerCase()

/** Whether an annex names this mail address anywhere: only then is a bounce the annex's fault. */
export function namesAddress(annex: Addressed, address: string): boolean {
  const { mailbox, outOfHoursMailbox, escalation, contacts, points } = annex
  return [
    mailbox,
    outOfHoursMailbox,
    ...escalation.flatMap(one => [one.email, one.deputy?.email]),
    ...contacts.map(one => one.email),
    ...points.flatMap(one => [one.mailbox, one.outOfHoursMailbox]),
  ].some(one => same(one, address))
}

/**
 * Who is told when a critical mail to an address did not arrive (F21): the deputy of a level, then the levels above; after
 * a mailbox level 1. `failed` are the addresses that did not work before. Null when the annex names nobody else.
 */
export function nextToTell(annex: Addressed, failed: readonly string[], today: string): Next | null {
  const isOut = (email: string | null | undefined) => !email || failed.some(one => same(email, one))
  const inForce = annex.escalation.filter(one => isInForceOn(one, today)).sort((a, b) => a.level - b.level)
  const last = failed.at(-1) ?? ''
  const holder = inForce.find(one => same(one.email, last) || same(one.deputy?.email, last))
  const above = inForce.filter(one => one.level >= (holder?.level ?? 1))
  const people = above.flatMap((one: EscalationContact): Next[] => [one, ...(one.deputy ? [one.deputy] : [])])
  return people.find(one => !isOut(one.email)) ?? null
}
