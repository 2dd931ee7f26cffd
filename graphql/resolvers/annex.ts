import { isAgreementActive } from '#db/annex-complete.ts'
import { inForceAt, latestSent, openClocksInHoursOf } from '#db/queries/annex-versions.ts'
import { contactTestsOf } from '#db/queries/contact-tests.ts'
import { isStale, sixMonthsAfter } from '#domain/annex-watch.ts'
import { explain } from '#domain/explanation.ts'
import { hoursExample } from '#domain/hours-example.ts'
import { may } from '#domain/permission.ts'
import { betterClosings, calendarOfHours, typedPhoneHours } from '#domain/phone-hours.ts'
import { fileOf, missingOf, partsOf } from '#graphql/annex-file.ts'
import { annexTasks, confirmedAtOf } from '#graphql/annex-tasks.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId } from '#graphql/global-id.ts'
import { invalid } from '#graphql/invalid.ts'
import { messages } from '#graphql/messages/messages.ts'
import { typedHours } from '#graphql/typed-hours.ts'
import { organisationVerbs } from '#graphql/verbs.ts'
import { named } from './organisation.ts'

const forOwnersOnly = [
  'saveAnnexDraft',
  'submitAnnex',
  'confirmAnnex',
  'adoptSupplierAnnex',
  'recordDigitalPost',
  'testContact',
  'recordContactTest',
  'rotateOnCallSecret',
  'importContacts',
]

export const annex: Resolvers = {
  Query: {
    annex: (_root, { organisationId }, context) => fileOf(context, organisationId),
    async annexHoursExample(_root, { input }, context) {
      const hours = typedPhoneHours(typedHours(input), [])
      if (!hours.ok) return invalid(hours.refusal.field ?? [], hours.refusal.kind).refusal
      const calendar = calendarOfHours(hours.value, 'hours', '1')
      if (!calendar.ok) return invalid(calendar.refusal.field ?? [], calendar.refusal.kind).refusal
      const now = await context.now()
      const version = await context.load.inForce()
      const example = hoursExample(calendar.value, now, version)
      if (!example) return { kind: 'CalendarNeverOpens', field: ['week'] }
      return { kind: 'AnnexHoursExample', hours: hours.value, ...example }
    },
  },
  Annex: {
    kind: ({ organisation }) => (organisation.kind === 'AUB' ? 'ANNEX_1' : 'ANNEX_2'),
    inForce: ({ versions, now }) => inForceAt(versions, now),
    coming: ({ versions, now }) => {
      const latest = latestSent(versions)
      return latest && latest.validFrom > now ? latest : null
    },
    draft: ({ versions }) => versions.find(one => one.status === 'DRAFT') ?? null,
    latestVersion: ({ versions }) => latestSent(versions)?.version ?? 0,
    missing: async (file, _args, context) => [...(await missingOf(file, context))],
    isAgreementActive: ({ organisation }, _args, context) =>
      organisation.kind === 'SCHOOL' ? context.ask(tx => isAgreementActive(tx, organisation.id)) : null,
    isStale: ({ versions, now }) => isStale(confirmedAtOf(latestSent(versions)), now),
    confirmDueAt: ({ versions }) => {
      const confirmedAt = confirmedAtOf(latestSent(versions))
      return confirmedAt && sixMonthsAfter(confirmedAt)
    },
    supplierParts: async (file, _args, context) =>
      (await partsOf(file, context)).map(part => ({ ...part, now: file.now })),
    openClocks: ({ organisation }, _args, context) => context.ask(tx => openClocksInHoursOf(tx, organisation.id)),
    bounces: ({ bounces }) => [...bounces],
    contactTests: ({ organisation }, _args, context) => context.ask(tx => contactTestsOf(tx, organisation.id)),
    async tasks(file, _args, context) {
      const [missing, parts] = await Promise.all([missingOf(file, context), partsOf(file, context)])
      const who = await context.actor()
      return annexTasks({ file, missing, parts, aubId: who.organisationKind === 'AUB' ? who.organisationId : 'AUB' })
    },
    isSentCopyCurrent: ({ versions, now }) => Boolean(inForceAt(versions, now)?.digitalPostSentOn),
    async viewerMay({ organisation }, _args, context) {
      const who = await context.actor()
      const isOwn = who.organisationId === organisation.id
      return organisationVerbs.filter(
        verb =>
          may(who, verb) &&
          (forOwnersOnly.includes(verb)
            ? isOwn
            : verb === 'acknowledgeAnnex'
              ? !isOwn
              : isOwn || who.organisationKind === 'AUB'),
      )
    },
  },
  SupplierPart: {
    supplier: ({ supplierId }, _args, { load }) => named(load, supplierId),
    services: ({ services }) => [...services],
    async inForce({ supplierId, now }, _args, context) {
      return inForceAt(await context.load.annexVersions.load(supplierId), now)
    },
    adoptedVersion: ({ version }) => version,
    async isCurrent({ supplierId, annexId, now }, _args, context) {
      const inForce = inForceAt(await context.load.annexVersions.load(supplierId), now)
      return inForce !== null && inForce.id === annexId
    },
  },
  ContactTest: { id: row => globalId('ContactTest', row.id) },
  MailBounce: { id: row => globalId('MailBounce', row.id) },
  AnnexTask: {
    text: (task, _args, { language }) => messages(language).annexTask(task),
    isOwn: async ({ organisationId }, _args, context) => (await context.actor()).organisationId === organisationId,
  },
  AnnexHoursExample: {
    text: ({ reportedAt, plan }, _args, { language }) => messages(language).annexExample(reportedAt, plan.dueAt),
    dueAt: ({ plan }) => plan.dueAt,
    explanation: ({ plan }, _args, { language }) => explain(plan.explanation, language),
    betterClosings: ({ hours }) => Object.entries(betterClosings(hours)).map(([day, text]) => ({ day, text })),
  },
}
