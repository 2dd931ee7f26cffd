import { randomBytes } from 'node:crypto'
import { categoryOf } from '#domain/fact.ts'
import { contentHash, linkHash, sha256 } from './chain-link.ts'
import type { EngineTransaction } from './connection.ts'
import { insertAll, type NewRows } from './insert-all.ts'
import { withWebhook } from './on-call.ts'
import type { CaseFile, Letter } from './open-case.ts'
import { caseEvent, eventContent } from './tables/history.ts'
import type { Noun } from './tables/incident.ts'
import { delivery, outbox } from './tables/post.ts'

type Event = typeof caseEvent.$inferInsert
type Content = typeof eventContent.$inferInsert

/** What the history of a case has grown to: columns of the case itself. */
export type CaseEnd = Readonly<{ seq: number; lastAt: Date; lastHash: string }>

/** The facts of a case as rows of its chain, with where the chain then ends. */
export function chained({ row, facts }: CaseFile): { events: Event[]; contents: Content[]; end: CaseEnd } {
  const events: Event[] = []
  const contents: Content[] = []
  let hash = row.lastHash
  for (const [index, fact] of facts.entries()) {
    const salt = randomBytes(16).toString('hex')
    const event = {
      seq: row.seq + index + 1,
      at: fact.at,
      kind: fact.kind,
      category: categoryOf(fact.kind),
      actorKind: fact.speaker.kind,
      actorId: fact.speaker.id,
      actorName: fact.speaker.name,
      organisationId: fact.speaker.organisationId,
      source: fact.speaker.source,
      contentHash: contentHash(salt, fact.content),
      privateTo: fact.privateTo ?? null,
      aboutSchoolId: fact.aboutSchoolId ?? null,
    }
    hash = linkHash(hash, row.id, event)
    events.push({ caseId: row.id, ...event, hash })
    contents.push({ caseId: row.id, seq: event.seq, salt, content: fact.content })
  }
  // What time did to a case may lie before its last entry, when it was found long before it was reported.
  const lastAt = new Date(events.reduce((most, event) => Math.max(most, event.at.getTime()), row.lastAt.getTime()))
  return { events, contents, end: { seq: row.seq + events.length, lastAt, lastHash: hash } }
}

/**
 * Stores history, news and mail of a case in one statement: most of what a small statement costs is its way there and
 * back. `rings`: its deadlines changed, so its workflow is told. `more`: other new rows of the case.
 */
export function storeHistory(
  { sql }: EngineTransaction,
  noun: Noun,
  file: CaseFile,
  { events, contents }: ReturnType<typeof chained>,
  rings: boolean,
  more: readonly NewRows[] = [],
): PromiseLike<unknown> {
  const news = events.map(({ caseId, seq, kind, privateTo, aboutSchoolId }, index) => ({
    caseId,
    noun,
    seq,
    kind,
    privateTo,
    aboutSchoolId,
    rings: rings && index === events.length - 1,
  }))
  const letters = file.letters.map(letter => posted(file.row.id, letter))
  return insertAll(sql, [
    ...more,
    { table: caseEvent, rows: events },
    { table: eventContent, rows: contents },
    { table: outbox, rows: news },
    { table: delivery, rows: letters, orIgnore: true },
  ])
}

/** The Message-ID is fixed here: same fact, recipient and template, same mail. */
function posted(caseId: string, letter: Letter): typeof delivery.$inferInsert {
  const name = sha256([caseId, letter.eventSeq, letter.recipient, letter.data.template].join('|')).slice(0, 32)
  const { eventSeq, recipient, recipientName, organisationId, language, data, webhookUrl } = letter
  return {
    caseId,
    eventSeq,
    template: data.template,
    channel: webhookUrl ? 'WEBHOOK' : 'MAIL',
    recipient,
    recipientName,
    organisationId,
    language,
    messageId: `<${name}@driftssamarbejde.invalid>`,
    inReplyTo: `<${sha256(caseId).slice(0, 32)}@driftssamarbejde.invalid>`,
    data: webhookUrl ? withWebhook(data, webhookUrl) : data,
  }
}
