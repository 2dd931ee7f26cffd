import { causeTrend } from '#db/queries/cause-trend.ts'
import { knownErrorPage } from '#db/queries/known-errors.ts'
import { likeIncidents } from '#db/queries/like-incidents.ts'
import { countProblems, type ProblemBy, type ProblemFilter, problemBy, problemPage } from '#db/queries/problems.ts'
import { problemGrounds } from '#domain/problem.ts'
import type { Context } from '#graphql/context.ts'
import { cursorPlace, edges, pageInfo } from '#graphql/cursor.ts'
import { badInput } from '#graphql/errors.ts'
import type { ProblemFilter as FilterInput, ProblemReference, Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId, nobody, storable, uuidOf } from '#graphql/global-id.ts'
import type { Incident, KnownError, ProblemConnection } from '#graphql/mappers.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'

const LIST = 'problems'
const MOST_MONTHS = 24
const MOST_LIKE = 20
const placeOf = ({ place }: ProblemConnection['page']['rows'][number]) => [place.dueOn, place.openedAt, place.id]
const errorPlace = ({ place, caseId }: KnownError) => [place, caseId]

const byOf = ({ id, number, externalRef }: ProblemReference): ProblemBy => ({
  ...(id != null && { id: uuidOf('Problem', id) ?? nobody }),
  ...(number != null && { number: storable(number) }),
  ...(externalRef != null && { externalRef: { system: storable(externalRef.system), id: storable(externalRef.id) } }),
})

const filterOf = ({ ownerId, dueBefore, ...rest }: FilterInput): ProblemFilter => ({
  ...rest,
  ownerId: ownerId == null ? null : (uuidOf('Organisation', ownerId) ?? nobody),
  isDueBefore: dueBefore ?? null,
})

/** What section 5.3 says of an incident, from what its row and its texts hold. */
async function groundsOf({ id, isMajorIncident }: Incident, { load }: Context) {
  const [whole, texts] = await Promise.all([load.incident.load(id), load.texts.load(id)])
  const isRootCauseKnown = whole?.isRootCauseKnown ?? null
  return problemGrounds({ isMajorIncident, hasWorkaround: (texts?.workaround ?? null) !== null, isRootCauseKnown })
}

export const problem: Resolvers = {
  Query: {
    problem: (_root, { by }, context) => context.readingCases(tx => problemBy(tx, byOf(by))),
    async problems(_root, args, context) {
      const wanted = wantedPage(args)
      const filter = filterOf(args.filter ?? {})
      const found = wanted.cursor && (await cursorPlace(context, wanted.argument, LIST, wanted.cursor))
      const place = found ? { dueOn: String(found[0]), openedAt: String(found[1]), id: String(found[2]) } : null
      const { isBackwards, size: limit } = wanted
      const { rows, hasMore } = await context.readingCases(tx => problemPage(tx, { limit, isBackwards, place, filter }))
      return { page: pageOf(wanted, rows, hasMore), filter }
    },
    async knownErrors(_root, { service, category, first, after }, context) {
      const wanted = wantedPage({ first: first ?? null, after: after ?? null })
      const list = `known errors ${service} ${category ?? ''}`
      const found = wanted.cursor && (await cursorPlace(context, 'after', list, wanted.cursor))
      const [rank, recordedAt] = found ? String(found[0]).split(' ') : []
      const place = found && recordedAt ? { rank: Number(rank), recordedAt, id: String(found[1]) } : null
      const { rows, hasMore } = await context.readingCases(tx =>
        knownErrorPage(tx, { service, category: category ?? null, limit: wanted.size, after: place }),
      )
      return { page: pageOf(wanted, rows, hasMore), list }
    },
    problemSuggestions: (_root, _args, context) => context.readingCases(likeIncidents),
    causeTrend(_root, { months }, context) {
      if (months < 1 || months > MOST_MONTHS)
        throw badInput('months', `must be between 1 and ${MOST_MONTHS}, but is ${months}.`)
      return context.readingCases(tx => causeTrend(tx, months))
    },
  },
  ProblemConnection: {
    edges: ({ page }, _args, context) => edges(context, LIST, page, placeOf),
    nodes: ({ page }) => [...page.rows],
    pageInfo: ({ page }, _args, context) => pageInfo(context, LIST, page, placeOf),
    totalCount: ({ filter }, _args, context) => context.ask(tx => countProblems(tx, filter)),
  },
  KnownErrorConnection: {
    edges: ({ page, list }, _args, context) => edges(context, list, page, errorPlace),
    nodes: ({ page }) => [...page.rows],
    pageInfo: ({ page, list }, _args, context) => pageInfo(context, list, page, errorPlace),
  },
  ProblemSuggestion: {
    count: ({ incidentIds }) => incidentIds.length,
    async incidents({ incidentIds }, _args, { load }) {
      const rows = await Promise.all(incidentIds.slice(0, MOST_LIKE).map(id => load.incident.load(id)))
      return rows.filter(row => row !== null)
    },
    async openProblems({ service, category }, _args, context) {
      const { organisationId: ownerId } = await context.actor()
      const filter = { isOpen: true, category, ownerId, service: service === 'BOTH' ? null : service }
      const { rows } = await context.ask(tx =>
        problemPage(tx, { limit: MOST_LIKE, isBackwards: false, place: null, filter }),
      )
      return [...rows]
    },
  },
  CauseTrendCell: { category: ({ category }) => category as never },
  Incident: {
    async problems({ id }, _args, { load }) {
      const links = await load.problemsOf.load(id)
      const rows = await Promise.all(links.map(({ problemId }) => load.problem.load(problemId)))
      return rows.filter(row => row !== null)
    },
    async isProblemMissing(row, _args, context) {
      const [grounds, links] = await Promise.all([groundsOf(row, context), context.load.problemsOf.load(row.id)])
      return grounds.length > 0 && links.length === 0
    },
    problemGrounds: async (row, _args, context) => [...(await groundsOf(row, context))],
    async suggestedProblem(row, _args, context) {
      if ((await context.actor()).organisationId !== row.responsibleId) return null
      const found = await context.load.suggestions.load('all')
      return found.find(one => one.incidentIds.includes(row.id)) ?? null
    },
  },
  ResourceRequest: {
    id: row => globalId('ResourceRequest', row.id),
    isOverdue: async (row, _args, context) => row.answeredAt === null && row.replyBy < (await context.now()),
    askedBy: async (row, _args, { load }) => {
      const organisation = await load.organisation.load(row.askedById)
      if (!organisation) throw new Error('who asked for resources is not visible to a side of the problem')
      return organisation
    },
  },
}
