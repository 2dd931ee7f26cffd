import { calendarChanges, occupiedTimes } from '#db/queries/calendar.ts'
import { allTemplates } from '#db/queries/changes.ts'
import { interfaceVersions, requirementsBy } from '#db/queries/requirements.ts'
import { windowsAfter } from '#db/queries/service-windows.ts'
import { copenhagenDate, copenhagenInstant } from '#domain/calendar.ts'
import { type FreezePeriod, freezePeriods } from '#domain/freeze.ts'
import { earliestImplementation } from '#domain/notice.ts'
import type { Context } from '#graphql/context.ts'
import type { ChangeService, Resolvers } from '#graphql/generated/resolvers.ts'
import { storable } from '#graphql/global-id.ts'
import { invalid } from '#graphql/invalid.ts'
import { plainId } from '#graphql/plain-id.ts'
import { countedWindow } from './counted-window.ts'
import { named } from './organisation.ts'

const MOST_DAYS = 400
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The freezes that touch some years, by AUB's word where it has spoken. */
export async function freezesOf({ load }: Context, fromYear: number, toYear: number): Promise<FreezePeriod[]> {
  const [{ switches }, corrections] = await Promise.all([load.inForce(), load.freezeCorrections()])
  return freezePeriods(fromYear, toYear, switches.freezeWeekend, corrections)
}

const earliest = async ({ load }: Context, asOf: Date) => {
  const [version, corrections] = await Promise.all([load.inForce(), load.freezeCorrections()])
  return earliestImplementation(asOf, version, corrections)
}

const saidOf = async ({ name, year }: FreezePeriod, { load }: Context) => load.freezeDecision.load(`${name} ${year}`)

export const planning: Resolvers = {
  Query: {
    async changeCalendar(_root, { from, to }, context) {
      const length = days(from, to)
      if (!(length > 0)) return invalid(['to'], 'WINDOW_REVERSED').refusal
      if (length > MOST_DAYS) return invalid(['to'], 'TOO_MANY_DAYS', { max: MOST_DAYS }).refusal
      const [rows, asOf] = await Promise.all([
        context.readingCases(tx => calendarChanges(tx, { from, to })),
        context.now(),
      ])
      return { kind: 'ChangeCalendar', from, to, asOf, rows }
    },
    async serviceWindows(_root, { from }, context) {
      const since = copenhagenInstant(from ?? copenhagenDate(await context.now()))
      return context.readingCases(tx => windowsAfter(tx, since))
    },
    requirements: (_root, _args, context) => context.readingCases(tx => requirementsBy(tx)),
    requirement: async (_root, { number }, context) =>
      (await context.readingCases(tx => requirementsBy(tx, { number: storable(number) })))[0] ?? null,
    interfaceVersions: (_root, _args, context) => context.readingCases(interfaceVersions),
    async approvedTemplates(_root, _args, context) {
      const { organisationKind, organisationId } = await context.actor()
      const all = await context.readingCases(allTemplates)
      return all.filter(
        one => organisationKind === 'AUB' || !one.supplierIds || one.supplierIds.includes(organisationId),
      )
    },
  },
  ChangeCalendar: {
    noticeDays: async (_calendar, _args, { load }) => (await load.inForce()).noticeDays,
    earliestOn: async ({ asOf }, _args, context) => (await earliest(context, asOf)).earliestOn,
    earliestOutsideFreezeOn: async ({ asOf }, _args, context) => (await earliest(context, asOf)).outsideFreezeOn,
    changes: ({ rows }) => [...rows],
    windows: ({ from, to }, _args, context) =>
      context.readingCases(tx => windowsAfter(tx, copenhagenInstant(from), copenhagenInstant(to))),
    requirements: ({ from, to }, _args, context) =>
      context.readingCases(tx => requirementsBy(tx, { dueFrom: from, dueBefore: to })),
    async freezes({ from, to }, _args, context) {
      const periods = await freezesOf(context, Number(from.slice(0, 4)), Number(to.slice(0, 4)))
      return periods.filter(one => one.lastDay >= from && one.firstDay < to)
    },
    async occupied({ from, to }, _args, context) {
      const { organisationKind } = await context.actor()
      return organisationKind === 'AUB' ? [] : context.readingCases(tx => occupiedTimes(tx, { from, to }))
    },
  },
  Occupancy: { services: ({ services }) => services as ChangeService[] },
  FreezePeriod: {
    version: async (period, _args, context) => (await saidOf(period, context))?.version ?? 0,
    source: async (period, _args, context) =>
      (await saidOf(period, context))?.kind === 'CORRECTED' ? 'AUB_SET' : 'RULE',
    decidedAt: async (period, _args, context) => (await saidOf(period, context))?.decidedAt ?? null,
    decidedBy: async (period, _args, context) => (await saidOf(period, context))?.decidedBy ?? null,
    reason: async (period, _args, context) => (await saidOf(period, context))?.reason ?? null,
  },
  StandardTemplate: {
    async suppliers({ supplierIds }, _args, context) {
      if (!supplierIds) return null
      const { organisationKind, organisationId } = await context.actor()
      const told = organisationKind === 'AUB' ? supplierIds : supplierIds.filter(id => id === organisationId)
      return Promise.all(told.map(id => named(context.load, id)))
    },
  },
  ServiceWindow: {
    id: ({ id }) => plainId('ServiceWindow', id),
    owner: ({ ownerId }, _args, { load }) => named(load, ownerId),
    isOwn: async ({ ownerId }, _args, context) => (await context.actor()).organisationId === ownerId,
    services: ({ services }) => services as ChangeService[],
    change: ({ changeId }, _args, { load }) => (changeId ? load.change.load(changeId) : null),
    countsFrom: async (row, _args, context) => (await countedWindow(row, context))?.from ?? null,
    countsTo: async (row, _args, context) => (await countedWindow(row, context))?.to ?? null,
    words: async ({ id }, _args, { load }) => [...(await load.windowWords.load(id))],
  },
  Requirement: {
    id: ({ id }) => plainId('Requirement', id),
    services: ({ services }) => services as ChangeService[],
    isShortNotice: ({ shortNoticeReason }) => shortNoticeReason !== null,
    interfaceVersions: async ({ id }, _args, { load }) => [...(await load.interfaceVersions.load(id))],
    async isToAnswer({ id }, _args, context) {
      const [{ organisationId }, told] = await Promise.all([context.actor(), context.load.recipients.load(id)])
      return told.some(one => one.organisationId === organisationId && one.isToAnswer)
    },
    async recipients({ id }, _args, { load }) {
      const [told, answers] = await Promise.all([load.recipients.load(id), load.answers.load(id)])
      return told.map(one => ({ ...one, answers: answers.filter(said => said.organisationId === one.organisationId) }))
    },
  },
  RequirementRecipient: {
    organisation: ({ organisationId }, _args, { load }) => named(load, organisationId),
    answers: ({ answers }) => [...answers],
  },
  InterfaceVersion: { service: ({ service }) => service as ChangeService },
}
