import {
  countIncidents,
  type IncidentBy,
  type IncidentFilter,
  type IncidentHead,
  incidentBy,
  incidentPage,
} from '#db/queries/incidents.ts'
import type { Priority as Rank } from '#domain/service-level.ts'
import type { Context } from '#graphql/context.ts'
import { cursorPlace, edges, pageInfo } from '#graphql/cursor.ts'
import type {
  IncidentFilter as FilterInput,
  IncidentReference,
  Priority,
  Resolvers,
} from '#graphql/generated/resolvers.ts'
import { globalId, nobody, storable, uuidOf } from '#graphql/global-id.ts'
import type { Incident, IncidentConnection, ListedIncident } from '#graphql/mappers.ts'
import { messages } from '#graphql/messages/messages.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'
import { searchWords } from '#graphql/search-words.ts'
import { viewerMay } from '#graphql/viewer-may.ts'
import { named } from './organisation.ts'

export const priorityOf = (priority: number) => `P${priority}` as Priority
/** The number in it, as the domain and the database have it. */
export const rankOf = (priority: Priority) => Number(priority.slice(1)) as Rank
const usualOrder = { field: 'NEXT_DUE_AT', direction: 'ASC' } as const
const placeOf = ({ place }: ListedIncident) => [place.value, place.id]
const listOf = ({ order }: Pick<IncidentConnection, 'order'>) => `incidents ${order.field} ${order.direction}`
const uuidFrom = (id: string | null | undefined) => (id == null ? null : (uuidOf('Organisation', id) ?? nobody))

const filterOf = (input: FilterInput | null | undefined): IncidentFilter => ({
  ...input,
  priority: input?.priority?.map(rankOf),
  owedBy: uuidFrom(input?.owedBy),
  organisationId: uuidFrom(input?.organisationId),
  responsibleId: uuidFrom(input?.responsibleId),
  text: input?.text == null ? null : searchWords('filter.text', input.text),
})

const byOf = ({ id, number, externalRef }: IncidentReference): IncidentBy => ({
  ...(id != null && { id: uuidOf('Incident', id) ?? nobody }),
  ...(number != null && { number: storable(number) }),
  ...(externalRef != null && {
    externalRef: { system: storable(externalRef.system), id: storable(externalRef.id) },
  }),
})

export const incident: Resolvers = {
  Query: {
    incident: (_root, { by }, context) => context.readingCases(tx => incidentBy(tx, byOf(by))),
    async incidents(_root, args, context) {
      const wanted = wantedPage(args)
      const order = args.orderBy ?? usualOrder
      const filter = filterOf(args.filter)
      const found = wanted.cursor && (await cursorPlace(context, wanted.argument, listOf({ order }), wanted.cursor))
      const place = found ? { value: String(found[0]), id: String(found[1]) } : null
      const { isBackwards, size: limit } = wanted
      const asked = { limit, isBackwards, filter, order, [wanted.argument]: place }
      const { rows, hasMore } = await context.readingCases(tx => incidentPage(tx, asked))
      return { page: pageOf(wanted, rows, hasMore), filter, order }
    },
  },
  IncidentConnection: {
    edges: (list, _args, context) => edges(context, listOf(list), list.page, placeOf),
    nodes: ({ page }) => [...page.rows],
    pageInfo: (list, _args, context) => pageInfo(context, listOf(list), list.page, placeOf),
    totalCount: ({ filter }, _args, context) => context.ask(tx => countIncidents(tx, filter)),
  },
  Incident: {
    id: row => globalId('Incident', row.id),
    priority: row => priorityOf(row.priority),
    category: row => row.category as never,
    seq: row => row.publicSeq,
    isBroadcast: ofWhole(row => row.isBroadcast),
    receivedAt: ofWhole(row => row.receivedAt),
    registeredBy: ofWhole((row, { load }) => (row.registeredById ? load.organisation.load(row.registeredById) : null)),
    responsibleOrganisation: (row, _args, { load }) => named(load, row.responsibleId),
    counterpartOrganisation: (row, _args, { load }) => named(load, row.counterpartId),
    reportedBy: (row, _args, { load }) => named(load, row.reportedById),
    async affectedSchools(row, _args, { load }) {
      const schools = await load.schools.load(row.id)
      return Promise.all(schools.map(({ schoolId }) => named(load, schoolId)))
    },
    clocks: async (row, _args, { load }) => [...(await load.clocks.load(row.id))],
    nextClock: (row, _args, { load }) => load.nextClock.load(row.id),
    breaches: async (row, _args, { load }) => [...(await load.breaches.load(row.id))],
    escalations: async (row, _args, { load }) => [...(await load.escalations.load(row.id))],
    async linkedIncidents(row, _args, { load }) {
      const links = await load.links.load(row.id)
      const others = await Promise.all(links.map(({ otherId }) => load.incident.load(otherId)))
      return others.filter(other => other !== null)
    },
    otherService: ofWhole(row => row.otherService),
    isIncomplete: ofWhole(row => row.missing.length > 0),
    missing: ofWhole(row => row.missing),
    detectedAt: ofWhole(row => row.detectedAt),
    occurredAt: ofWhole(row => row.occurredAt),
    handlingStartedAt: ofWhole(row => row.handlingStartedAt),
    resolvedAt: ofWhole(row => row.resolvedAt),
    closedAt: ofWhole(row => row.closedAt),
    externalRef: ofWhole(externalRefOf),
    suggestedPriority: ofWhole(row => priorityOf(row.suggestedPriority)),
    suggestionReason: ofWhole((row, { language }) => messages(language).suggestion(row.suggestionReason)),
    critical: ofWhole(row => row.critical as never),
    impact: ofWhole(row => row.impact),
    urgency: ofWhole(row => row.urgency),
    instructionVersion: ofWhole(row => row.instructionVersionId),
    priorityReason: async (row, _args, { load }) => (await load.texts.load(row.id))?.priorityReason ?? null,
    description: async (row, _args, { load }) => (await load.texts.load(row.id))?.description ?? null,
    businessConsequence: async (row, _args, { load }) => (await load.texts.load(row.id))?.businessConsequence ?? null,
    reporter: ofWhole(row => ({
      name: row.reporterName,
      department: row.reporterDepartment,
      location: row.reporterLocation,
      phone: row.reporterPhone,
    })),
    handler: ofWhole(row => (row.handlerName === null ? null : { name: row.handlerName, phone: row.handlerPhone })),
    resolution: ofWhole(resolutionOf),
    phoneDuty: ofWhole(row => (row.isCallRequired === null ? null : row)),
    viewerMay: async (row, _args, context) => viewerMay(await context.actor(), row),
  },
  PhoneDuty: {
    isCallRequired: row => row.isCallRequired ?? false,
    phone: row => row.callPhone,
    organisation: (row, _args, { load }) =>
      named(load, row.responsibleSide === 'AUB' ? row.responsibleId : row.counterpartId),
  },
}

/** A field that a row of a list does not carry: read for all its rows in one statement. */
export function ofWhole<T>(answer: (row: IncidentHead, context: Context) => T) {
  return async (row: Incident, _args: unknown, context: Context): Promise<Awaited<T>> => {
    if (isWhole(row)) return await answer(row, context)
    const whole = await context.load.incident.load(row.id)
    if (!whole) throw new Error('a case of a list is not visible by its id')
    return await answer(whole, context)
  }
}

const isWhole = (row: Incident): row is IncidentHead => row.missing !== undefined

async function resolutionOf(row: IncidentHead, { load }: Context) {
  const texts = row.resolvedAt === null ? null : await load.texts.load(row.id)
  if (!texts || texts.resolutionText === null) return null
  const { isRootCauseKnown, actualResolvedAt } = row
  return {
    text: texts.resolutionText,
    isRootCauseKnown: isRootCauseKnown ?? false,
    workaround: texts.workaround,
    actualResolvedAt,
  }
}

/** A reference of somebody's own system is shown to nobody else (fault 42). */
async function externalRefOf(row: IncidentHead, context: Context) {
  if (row.externalSystem === null || row.externalId === null) return null
  const isOwn = (await context.actor()).organisationId === row.reportedById
  return isOwn ? { system: row.externalSystem, id: row.externalId } : null
}
