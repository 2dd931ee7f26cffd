import { readsPage, timelinePage } from '#db/queries/timeline.ts'
import type { Context } from '#graphql/context.ts'
import { cursorPlace, edges, pageInfo } from '#graphql/cursor.ts'
import type { ClockKind, EventCategory, Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId } from '#graphql/global-id.ts'
import type { CaseRead, TimelineEntry } from '#graphql/mappers.ts'
import { messages } from '#graphql/messages/messages.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'
import { actedFor } from './acted-for.ts'
import { named } from './organisation.ts'

const entryPlace = (row: TimelineEntry) => [row.seq]
const readPlace = (row: CaseRead) => [row.place]
const timelineName = (caseId: string) => `timeline ${caseId}`
const readsName = (caseId: string) => `reads ${caseId}`

const text = (value: unknown) => (typeof value === 'string' ? value : null)

/** The clock that an entry met, missed or warned of. */
function clockMark({ at, content }: TimelineEntry) {
  const mark = content?.clock as { kind: ClockKind; dueAt: string; secondsFromDue?: number } | null | undefined
  if (!mark) return null
  const dueAt = new Date(mark.dueAt)
  const secondsFromDue = mark.secondsFromDue ?? Math.round((at.getTime() - dueAt.getTime()) / 1000)
  return { kind: mark.kind, dueAt, secondsFromDue }
}

type Asked = Readonly<{ first?: number | null; after?: string | null }>

/** A page of the history of a case, whatever it is about. */
export async function timelineOf({ id: caseId }: { id: string }, args: Asked, context: Context) {
  const wanted = wantedPage(args, 50)
  const place = wanted.cursor && (await cursorPlace(context, 'after', timelineName(caseId), wanted.cursor))
  const { rows, hasMore } = await context.ask(tx =>
    timelinePage(tx, caseId, wanted.size, place ? Number(place[0]) : null),
  )
  return { page: pageOf(wanted, rows, hasMore), wanted, caseId }
}

/** Who has read a case, whatever it is about. */
export async function readLog({ id: caseId }: { id: string }, args: Asked, context: Context) {
  const wanted = wantedPage(args)
  const place = wanted.cursor && (await cursorPlace(context, 'after', readsName(caseId), wanted.cursor))
  const { rows, hasMore } = await context.ask(tx => readsPage(tx, caseId, wanted.size, place ? String(place[0]) : null))
  return { page: pageOf(wanted, rows, hasMore), wanted, caseId }
}

export const timeline: Resolvers = {
  Incident: { timeline: timelineOf, reads: readLog },
  TimelineConnection: {
    edges: ({ page, caseId }, _args, context) => edges(context, timelineName(caseId), page, entryPlace),
    nodes: ({ page }) => [...page.rows],
    pageInfo: ({ page, caseId }, _args, context) => pageInfo(context, timelineName(caseId), page, entryPlace),
  },
  TimelineEntry: {
    id: row => globalId('TimelineEntry', `${row.caseId}:${row.seq}`),
    category: row => row.category as EventCategory,
    organisation: (row, _args, { load }) =>
      row.organisationId === null ? null : load.organisation.load(row.organisationId),
    onBehalfOf: (row, _args, { load }) => actedFor(load, row),
    summary: (row, _args, { language }) => messages(language).fact(row),
    status({ caseId, seq, kind, content }) {
      // A call that counts as a status is one of the series.
      if (kind === 'CallLogged' && content?.statusNumber !== undefined)
        return {
          number: Number(content.statusNumber),
          situation: String(content.note),
          handling: null,
          nextStep: null,
          actualSentAt: text(content.calledAt),
          caseId,
          seq,
        }
      if (kind !== 'StatusSent' || !content) return null
      return {
        number: Number(content.number),
        situation: String(content.situation),
        handling: text(content.handling),
        nextStep: text(content.nextStep),
        actualSentAt: text(content.actualSentAt),
        caseId,
        seq,
      }
    },
    clock: clockMark,
    deliveries: async (row, _args, { load }) => [...(await load.deliveries.load(`${row.caseId} ${row.seq}`))],
  },
  StatusMessage: {
    actualSentAt: ({ actualSentAt }) => (actualSentAt === null ? null : new Date(actualSentAt)),
    isRecalled: async ({ caseId, seq }, _args, { load }) =>
      (await load.recalled.load(caseId)).some(one => one.seq === seq),
  },
  Delivery: {
    id: row => globalId('Delivery', row.id),
  },
  CaseReadConnection: {
    edges: ({ page, caseId }, _args, context) => edges(context, readsName(caseId), page, readPlace),
    nodes: ({ page }) => [...page.rows],
    pageInfo: ({ page, caseId }, _args, context) => pageInfo(context, readsName(caseId), page, readPlace),
  },
  CaseRead: {
    organisation: (row, _args, { load }) => named(load, row.organisationId),
    onBehalfOf: (row, _args, { load }) => actedFor(load, row),
  },
}
