import { idOfAub } from '#db/aub.ts'
import type { EngineTransaction } from '#db/connection.ts'
import type { MailData, MailFile, MailPerson, MailReason } from '#db/mail-data.ts'
import { type Letter, seqOfNext } from '#db/open-case.ts'
import type { OpenFile } from '#db/open-file.ts'
import { type Annex, annexesInForce } from '#db/queries/annexes.ts'
import { receivingAnnex } from '#db/receiving-annex.ts'
import { isInForceOn } from '#domain/annex.ts'
import { copenhagenDate } from '#domain/calendar.ts'

type AnyFile = OpenFile<'PROBLEM'> | OpenFile<'CHANGE'>
const paths = { PROBLEM: 'problems', CHANGE: 'changes' } as const

/** The organisations of a problem or a change, and how each receives it now (R-3.13, C.5). */
export type FileCorrespondents = Readonly<{
  names: ReadonlyMap<string, string>
  annexes: ReadonlyMap<string, Annex>
  /** Schools that it affects, as far as the speaker may know of them. */
  schools: readonly string[]
  aubId: string
}>

export async function fileCorrespondents({ sql }: EngineTransaction, open: AnyFile): Promise<FileCorrespondents> {
  const { row, noun } = open
  const [aubId, affected] = await Promise.all([
    idOfAub({ sql }),
    sql`select school_id as id from affected_school where case_id = ${row.id} order by 1`,
  ])
  const schools = [...new Set([...open.schools, ...affected.map(one => one.id as string)])]
  const opener = 'openedById' in row ? [row.openedById] : []
  const sides = [row.ownerId, row.counterpartId, aubId].filter(id => id !== null)
  const ids = [...new Set([...sides, ...opener, ...schools])]
  const list = `{${ids.join(',')}}`
  const [names, annexes] = await Promise.all([
    sql`select id, name from organisation where id = any(${list}::uuid[])`,
    annexesInForce({ sql }, ids, open.at),
  ])
  const [first] = row.services
  const service = row.services.length === 1 ? first : 'BOTH'
  const received = { service: service as 'SCHOOL_STAY' | 'BOARD_AND_LODGING' | 'BOTH' | 'OTHER', caseType: noun }
  return {
    names: new Map(names.map(one => [one.id as string, one.name as string])),
    annexes: new Map([...annexes].map(([id, annex]) => [id, receivingAnnex(annex, received)])),
    schools,
    aubId,
  }
}

function mailFile({ row, noun }: AnyFile, { names }: FileCorrespondents): MailFile {
  return {
    number: row.number,
    title: row.title ?? '',
    services: row.services,
    owner: names.get(row.ownerId) ?? '',
    counterpart: row.counterpartId ? (names.get(row.counterpartId) ?? null) : null,
    openedAt: (row.openedAt ?? row.createdAt).toISOString(),
    path: `/${paths[noun]}/${encodeURIComponent(row.number)}`,
  }
}

type FileData = Extract<MailData, { file: MailFile }>
type Content<T> = T extends unknown ? Omit<T, 'case' | 'file' | 'reason'> : never
export type FileContent = Content<FileData>
type To = Readonly<{ email: string; name: string; organisationId: string; language?: 'da' | 'en' }>

/** A letter to a person or a mailbox; it belongs to the fact that is recorded next and is sent once to each. */
export function toAddress(
  open: AnyFile,
  with_: FileCorrespondents,
  to: To,
  reason: MailReason,
  content: FileContent,
): void {
  const letter: Letter = {
    eventSeq: seqOfNext(open),
    recipient: to.email,
    recipientName: to.name,
    organisationId: to.organisationId,
    language: to.language ?? 'da',
    data: { ...content, file: mailFile(open, with_), reason } as FileData,
  }
  const isSame = (one: Letter) =>
    one.eventSeq === letter.eventSeq && one.recipient === to.email && one.data.template === content.template
  if (!open.letters.some(isSame)) open.letters.push(letter)
}

/** To the contact point of an organisation for this kind of case; nothing when it has filed no annex. */
export function toPoint(
  open: AnyFile,
  with_: FileCorrespondents,
  organisationId: string,
  reason: MailReason,
  content: FileContent,
): void {
  const annex = with_.annexes.get(organisationId)
  if (annex) toAddress(open, with_, { email: annex.mailbox, name: annex.unitName, organisationId }, reason, content)
}

/** ATP Servicedesk's person of annex 1, to whom analyses are sent; AUB's contact point where none is named. */
export function toServiceDesk(open: AnyFile, with_: FileCorrespondents, content: FileContent): void {
  const annex = with_.annexes.get(with_.aubId)
  const today = copenhagenDate(open.at)
  const desk = annex?.contacts.find(one => one.role === 'ATP_SERVICE_DESK' && isInForceOn(one, today))
  const to = desk ?? (annex && { email: annex.mailbox, name: annex.unitName })
  if (!to) return
  const { email, name } = to
  toAddress(open, with_, { email, name, organisationId: with_.aubId }, 'ANALYSIS_RECEIVER', content)
}

/** Whom to call at an organisation. */
export function pointToCall(with_: FileCorrespondents, organisationId: string): MailPerson | null {
  const annex = with_.annexes.get(organisationId)
  return annex ? { name: annex.unitName, organisation: annex.organisationName, phone: annex.phone } : null
}
