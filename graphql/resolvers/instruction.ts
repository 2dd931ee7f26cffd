import { z } from 'zod'
import { WORKING_DAY_PROFILES } from '#domain/calendar.ts'
import { explain } from '#domain/explanation.ts'
import { earliestImplementation, latestReceipt } from '#domain/notice.ts'
import { clockStart, firstFeedbackClock, reactionClock } from '#domain/service-level.ts'
import { countWorkingDays } from '#domain/working-days.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { invalid } from '#graphql/invalid.ts'
import { simulationHours } from '#graphql/simulation-hours.ts'
import { rankOf } from './incident.ts'
import { freezesOf } from './planning.ts'

const years = { min: 2020, max: 2045 }
const days = { min: 0, max: 400 }
const year = z.number().int().min(years.min).max(years.max)
const count = z.number().int().min(days.min).max(days.max)

export const instruction: Resolvers = {
  Query: {
    async simulateClock(_root, { input }, context) {
      const { detectedAt, shouldHaveDetectedAt, kind } = input
      if (kind !== 'REACTION' && kind !== 'FIRST_FEEDBACK') return invalid(['kind'], 'KIND').refusal
      const version = await context.load.inForce()
      const facts = { detectedAt, detectedByResponsibleSide: true, reportReceivedAt: detectedAt, shouldHaveDetectedAt }
      const { start } = clockStart(facts, version)
      const calendar = await simulationHours(input, start.at, context)
      if (!calendar.ok) return calendar.refusal as ReturnType<typeof invalid>['refusal']
      const asked = { priority: rankOf(input.priority), calendar: calendar.value, start }
      const plan = (kind === 'REACTION' ? reactionClock : firstFeedbackClock)(asked, version)
      if (plan?.explanation.about === 'CLOCK' && plan.explanation.calendarFellBack)
        return { kind: 'CalendarNeverOpens', field: ['hours'] }
      return { kind: 'ClockSimulation', startedAt: start.at, plan, rule: plan?.rule ?? 'R-4.16' }
    },
    async simulateNotice(_root, { input }, context) {
      const [version, corrections] = await Promise.all([context.load.inForce(), context.load.freezeCorrections()])
      const earliest = input.receivedAt ? earliestImplementation(input.receivedAt, version, corrections) : null
      const latest = input.implementationOn ? latestReceipt(input.implementationOn, version) : null
      const working = earliest?.explanation ?? latest?.explanation
      return {
        kind: 'NoticeSimulation',
        earliestOn: earliest?.earliestOn ?? null,
        freeze: earliest?.freeze ?? null,
        earliestOutsideFreezeOn: earliest?.outsideFreezeOn ?? null,
        latestReceiptOn: latest?.latestOn ?? null,
        noticeDays: version.noticeDays,
        explanation: working ? explain(working, context.language) : [],
      }
    },
    async freezePeriods(_root, { fromYear, toYear }, context) {
      const last = toYear ?? fromYear
      if (!year.safeParse(fromYear).success) return invalid(['fromYear'], 'OUT_OF_RANGE', years).refusal
      const most = Math.min(years.max, fromYear + 10)
      if (!year.min(fromYear).max(most).safeParse(last).success)
        return invalid(['toYear'], 'OUT_OF_RANGE', { min: fromYear, max: most }).refusal
      return { kind: 'FreezePeriods', periods: await freezesOf(context, fromYear, last) }
    },
    async workingDays(_root, { input }, context) {
      if (!count.safeParse(input.days).success) return invalid(['days'], 'OUT_OF_RANGE', days).refusal
      const profile = input.profile ?? (await context.load.inForce()).switches.workingDayProfile
      const counted = countWorkingDays({ from: input.from, days: input.days, profile: WORKING_DAY_PROFILES[profile] })
      if (!counted.ok) return invalid(['days'], counted.refusal.kind).refusal
      const { dueOn, dueAt, explanation } = counted.value
      return { kind: 'WorkingDaysCount', dueOn, dueAt, profile, working: explanation }
    },
  },
  ClockSimulation: {
    halfAt: ({ plan }) => plan?.halfAt ?? null,
    riskAt: ({ plan }) => plan?.riskAt ?? null,
    dueAt: ({ plan }) => plan?.dueAt ?? null,
    target: ({ plan }) => plan?.targetSeconds ?? null,
    clause: ({ plan }) => plan?.clause ?? '4.2',
    explanation: ({ plan }, _args, { language }) => (plan ? explain(plan.explanation, language) : []),
  },
  FreezePeriod: {
    firstOn: period => period.firstDay,
    lastOn: period => period.lastDay,
    days: period => (Date.parse(period.lastDay) - Date.parse(period.firstDay)) / 86_400_000 + 1,
    isDisputed: period => period.other !== null,
    otherFirstOn: period => period.other?.firstDay ?? null,
    otherLastOn: period => period.other?.lastDay ?? null,
  },
  WorkingDaysCount: {
    explanation: ({ working }, _args, { language }) => explain(working, language),
  },
}
