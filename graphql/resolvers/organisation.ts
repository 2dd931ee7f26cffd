import {
  countOrganisations,
  type OrganisationHead,
  organisationPage,
  reportableSchools,
  UNSEEN,
} from '#db/queries/organisations.ts'
import { copenhagenDate, dayOf } from '#domain/calendar.ts'
import { openSpansOf } from '#domain/opening-day.ts'
import { isOpen, isRoundTheClock, nextClosing, nextOpening } from '#domain/opening-hours.ts'
import { sayTime } from '#domain/say-time.ts'
import { cursorPlace, edges, pageInfo } from '#graphql/cursor.ts'
import { badInput } from '#graphql/errors.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId } from '#graphql/global-id.ts'
import type { Language } from '#graphql/language.ts'
import type { Loaders } from '#graphql/loaders.ts'
import type { PhoneHours } from '#graphql/mappers.ts'
import { messages } from '#graphql/messages/messages.ts'
import { pageOf, wantedPage } from '#graphql/paging.ts'

const list = 'organisations'
const placeOf = (row: OrganisationHead) => [row.name, row.id]

/** Today's spans in words: "08.00–16.00", "08:00–16:00". */
export function todayText({ calendar, asOf }: PhoneHours, language: Language): string {
  if (isRoundTheClock(calendar)) return messages(language).words.roundTheClock
  const time = (seconds: number) => sayTime(new Date(seconds * 1000), language).replace(/^(kl\.|at) /, '')
  const spans = openSpansOf(calendar, dayOf(copenhagenDate(asOf)))
  return spans.map(({ from, to }) => `${time(from)}–${time(to)}`).join(', ') || messages(language).words.closedToday
}

export const organisation: Resolvers = {
  Query: {
    async organisations(_root, args, context) {
      const wanted = wantedPage(args)
      const place = wanted.cursor === null ? null : await cursorPlace(context, 'after', list, wanted.cursor)
      const after = place && { name: String(place[0]), id: String(place[1]) }
      const filter = args.filter ?? {}
      if ([...(filter.text ?? '')].length > 100) throw badInput('filter.text', 'must be at most 100 characters.')
      const { rows, hasMore } = await context.ask(tx => organisationPage(tx, { limit: wanted.size, after, filter }))
      return { page: pageOf(wanted, rows, hasMore), filter }
    },
    async reportableSchools(_root, { service }, context) {
      const rows = await context.ask(reportableSchools)
      const asked = rows.filter(
        row => service == null || !['SCHOOL_STAY', 'BOARD_AND_LODGING'].includes(service) || row.service === service,
      )
      return [...Map.groupBy(asked, row => row.school.id).values()].map(handlers => ({
        school: handlers[0]?.school as OrganisationHead,
        handlers,
      }))
    },
  },
  Organisation: {
    id: row => globalId('Organisation', row.id),
    name: (row, _args, { language }) => (row.id === UNSEEN.id ? messages(language).words.anotherSupplier : row.name),
    cvrNumber: row => row.cvr,
    async phoneHours(row, _args, context) {
      const annex = await context.load.annex.load(row.id)
      return annex && { ...annex, asOf: await context.now() }
    },
  },
  PhoneHours: {
    isOpen: ({ calendar, asOf }) => isOpen(calendar, asOf),
    closesAt: ({ calendar, asOf }) => (isOpen(calendar, asOf) ? nextClosing(calendar, asOf) : null),
    opensAt: ({ calendar, asOf }) => (isOpen(calendar, asOf) ? null : nextOpening(calendar, asOf)),
    todayText: (hours, _args, { language }) => todayText(hours, language),
  },
  OrganisationConnection: {
    edges: ({ page }, _args, context) => edges(context, list, page, placeOf),
    nodes: ({ page }) => [...page.rows],
    pageInfo: ({ page }, _args, context) => pageInfo(context, list, page, placeOf),
    totalCount: ({ filter }, _args, context) => context.ask(tx => countOrganisations(tx, filter)),
  },
  ServiceHandler: {
    organisation: ({ handlerId }, _args, { load }) => named(load, handlerId),
  },
}

/**
 * An organisation that a visible row names. After a change of supplier it may be one that the actor must not know: the
 * earlier supplier of a case, or the later one (C.4).
 */
export const named = async (load: Loaders, id: string): Promise<OrganisationHead> =>
  (await load.organisation.load(id)) ?? UNSEEN
