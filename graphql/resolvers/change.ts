import { judge } from '#db/judge.ts'
import {
  type ChangeBy,
  type ChangeFilter,
  changeBy,
  changePage,
  countChanges,
  usableTemplates,
} from '#db/queries/changes.ts'
import { sayGateReason } from '#domain/change.ts'
import type { Context } from '#graphql/context.ts'
import { cursorPlace, edges, pageInfo } from '#graphql/cursor.ts'
import type { ChangeReference, ChangeFilter as FilterInput, Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, storable, uuidOf } from '#graphql/global-id.ts'
import type { ChangeConnection, GateReason } from '#graphql/mappers.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'

const LIST = 'change requests'
const placeOf = ({ place }: ChangeConnection['page']['rows'][number]) => [place.rank, place.value, place.id]

const byOf = ({ id, number, externalRef }: ChangeReference): ChangeBy => ({
  ...(id != null && { id: uuidOf('Change', id) ?? nobody }),
  ...(number != null && { number: storable(number) }),
  ...(externalRef != null && { externalRef: { system: storable(externalRef.system), id: storable(externalRef.id) } }),
})

const filterOf = ({ ownerId, ...rest }: FilterInput): ChangeFilter => ({
  ...rest,
  ownerId: ownerId == null ? null : (uuidOf('Organisation', ownerId) ?? nobody),
})

const said = (reason: GateReason, { language }: Context) => sayGateReason(reason, language)

export const change: Resolvers = {
  Query: {
    change: (_root, { by }, context) => context.readingCases(tx => changeBy(tx, byOf(by))),
    async changeRequests(_root, args, context) {
      const wanted = wantedPage(args)
      const filter = filterOf(args.filter ?? {})
      const found = wanted.cursor && (await cursorPlace(context, wanted.argument, LIST, wanted.cursor))
      const place = found ? { rank: Number(found[0]), value: String(found[1]), id: String(found[2]) } : null
      const { isBackwards, size: limit } = wanted
      const { rows, hasMore } = await context.readingCases(tx => changePage(tx, { limit, isBackwards, place, filter }))
      return { page: pageOf(wanted, rows, hasMore), filter }
    },
    async mayImplement(_root, { by }, context) {
      const asOf = await context.now()
      const row = await context.readingCases(tx => changeBy(tx, byOf(by)))
      if (!row || row.kind === 'WISH') return null
      const judged = (await context.ask(tx => judge(tx, [row.id], asOf))).get(row.id)
      return judged ? { ...judged, asOf } : null
    },
    standardTemplates: (_root, _args, context) => context.readingCases(usableTemplates),
  },
  ChangeConnection: {
    edges: ({ page }, _args, context) => edges(context, LIST, page, placeOf),
    nodes: ({ page }) => [...page.rows],
    pageInfo: ({ page }, _args, context) => pageInfo(context, LIST, page, placeOf),
    totalCount: ({ filter }, _args, context) => context.ask(tx => countChanges(tx, filter)),
  },
  ChangeGate: {
    mayImplement: ({ gate }) => gate.mayImplement,
    reasons: ({ gate }) => [...gate.reasons],
    warnings: ({ gate }) => [...gate.warnings],
    staticReasons: judged => [...judged.static],
  },
  GateReason: {
    sentence: (reason, _args, context) => said(reason, context).why,
    remedy: (reason, _args, context) => said(reason, context).remedy,
  },
}
