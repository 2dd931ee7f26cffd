import type { MailCase, MailClock, MailData, MailPerson, MailReason, OnCallMail } from '#db/mail-data.ts'
import { onCallRecipient } from '#db/on-call.ts'
import { type Letter, type OpenCase, seqOfNext } from '#db/open-case.ts'
import type { Annex } from '#db/queries/annexes.ts'
import type { ClockRow } from '#db/tables/clock.ts'
import type { EscalationContact } from '#db/tables/organisation.ts'
import { hasClocks } from '#domain/case-type.ts'
import { mailboxAt } from './duties.ts'

/** The organisations of a case with their annexes in force: who is told what (C.5). */
export type Correspondents = Readonly<{
  names: ReadonlyMap<string, string>
  annexes: ReadonlyMap<string, Annex>
  /** Schools told besides the two sides. */
  schools: readonly string[]
  /** Their suppliers, when AUB has the fault. */
  suppliers: readonly string[]
}>

const nameOf = (with_: Correspondents, id: string) => with_.names.get(id) ?? ''

function mailCase(open: OpenCase, with_: Correspondents): MailCase {
  const { number, title, priority, service, otherService, openedAt, responsibleId, counterpartId } = open.row
  return {
    number,
    title,
    priority,
    service,
    otherService,
    responsible: nameOf(with_, responsibleId),
    counterpart: nameOf(with_, counterpartId),
    openedAt: openedAt.toISOString(),
    ...(!hasClocks(open.row.caseType) && { isRequest: true }),
  }
}

export function mailClock(clock: ClockRow, with_: Correspondents): MailClock {
  return {
    kind: clock.kind,
    owedBy: nameOf(with_, clock.owedById),
    startedAt: clock.startedAt.toISOString(),
    dueAt: clock.dueAt.toISOString(),
  }
}

export function handlerOf(open: OpenCase, with_: Correspondents): MailPerson | null {
  if (!open.row.handlerName) return null
  return {
    name: open.row.handlerName,
    organisation: nameOf(with_, open.row.responsibleId),
    phone: open.row.handlerPhone,
  }
}

/** The contact point of an organisation, as somebody to call. */
export function callOf(with_: Correspondents, organisationId: string): MailPerson | null {
  const annex = with_.annexes.get(organisationId)
  return annex ? { name: annex.unitName, organisation: annex.organisationName, phone: annex.phone } : null
}

type Content<T> = T extends unknown ? Omit<T, 'case' | 'reason'> : never

/** A letter to the contact point of an organisation; none when it has filed no annex. */
export function toContactPoint(
  open: OpenCase,
  with_: Correspondents,
  organisationId: string,
  reason: MailReason,
  content: Content<MailData>,
): void {
  const annex = with_.annexes.get(organisationId)
  if (!annex) return
  post(open, {
    recipient: mailboxAt(open, annex, open.at),
    recipientName: annex.unitName,
    organisationId,
    language: 'da',
    data: { ...content, case: mailCase(open, with_), reason } as MailData,
  })
}

export function toEscalationContact(
  open: OpenCase,
  with_: Correspondents,
  organisationId: string,
  contact: Pick<EscalationContact, 'name' | 'email'>,
  content: Content<MailData>,
): void {
  post(open, {
    recipient: contact.email,
    recipientName: contact.name,
    organisationId,
    language: 'da',
    data: { ...content, case: mailCase(open, with_), reason: 'ESCALATION_CONTACT' } as MailData,
  })
}

/** Whoever is on call hears of a priority 1 too, where the annex names a webhook or an SMS gateway (C.5, R-4.13). */
export function toOnCall(
  open: OpenCase,
  with_: Correspondents,
  organisationId: string,
  alarm: Pick<OnCallMail, 'alarm'> & Partial<Pick<OnCallMail, 'dueAt' | 'level'>>,
): void {
  const annex = with_.annexes.get(organisationId)
  const to = open.row.priority === 1 && annex ? onCallRecipient(annex.onCallAddress) : null
  if (!annex || !to) return
  const content = { template: 'ON_CALL', dueAt: null, level: null, ...alarm } as const
  post(open, {
    ...to,
    recipientName: annex.unitName,
    organisationId,
    language: 'da',
    data: { ...content, case: mailCase(open, with_), reason: 'ON_CALL' },
  })
}

export function toPerson(
  open: OpenCase,
  with_: Correspondents,
  to: { email: string; name: string; organisationId: string; language: 'da' | 'en' },
  reason: MailReason,
  content: Content<MailData>,
): void {
  post(open, {
    recipient: to.email,
    recipientName: to.name,
    organisationId: to.organisationId,
    language: to.language,
    data: { ...content, case: mailCase(open, with_), reason } as MailData,
  })
}

/** Letters belong to the fact that is recorded next, and are sent once per recipient. */
function post(open: OpenCase, letter: Omit<Letter, 'eventSeq'>): void {
  const eventSeq = seqOfNext(open)
  const first = open.letters.findLastIndex(one => one.eventSeq !== eventSeq) + 1
  const isThere = open.letters
    .slice(first)
    .some(one => one.recipient === letter.recipient && one.data.template === letter.data.template)
  if (!isThere) open.letters.push({ ...letter, eventSeq })
}
