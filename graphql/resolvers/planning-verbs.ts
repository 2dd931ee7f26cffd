import { randomBytes } from 'node:crypto'
import { announceRequirement } from '#db/commands/announce-requirement.ts'
import { announceServiceWindow } from '#db/commands/announce-service-window.ts'
import { answerRequirement } from '#db/commands/answer-requirement.ts'
import { approveStandardTemplate } from '#db/commands/approve-standard-template.ts'
import { confirmFreeze } from '#db/commands/confirm-freeze.ts'
import { correctFreeze } from '#db/commands/correct-freeze.ts'
import { endSubscription } from '#db/commands/end-subscription.ts'
import { revokeStandardTemplate } from '#db/commands/revoke-standard-template.ts'
import { subscribeToCalendar } from '#db/commands/subscribe-to-calendar.ts'
import { requirementsBy } from '#db/queries/requirements.ts'
import { windowsByIds } from '#db/queries/service-windows.ts'
import { hashOf } from '#db/session.ts'
import type { Context } from '#graphql/context.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { shownOnce } from '#graphql/new-secret.ts'
import { plainKey } from '#graphql/plain-id.ts'
import { settings } from '#graphql/settings.ts'
import { named } from './organisation.ts'
import { freezesOf } from './planning.ts'

const organisationOf = (id: string) => uuidOf('Organisation', id) ?? nobody

async function one<T>(rows: Promise<T[]>): Promise<T> {
  const [row] = await rows
  if (!row) throw new Error('what was just stored cannot be read')
  return row
}

/** The address is the secret; its hash alone is stored. */
function newCalendarAddress() {
  const secret = randomBytes(32).toString('base64url')
  return { secret: `${settings().publicUrl}/feeds/changes/${secret}.ics`, kept: hashOf(secret) }
}

const requirement = ({ requirementId }: { requirementId: string }, _args: unknown, context: Context) =>
  one(context.ask(tx => requirementsBy(tx, { ids: [requirementId] })))
const periods = async ({ name, year }: { name: string; year: number }, _args: unknown, context: Context) =>
  (await freezesOf(context, year, year + 1)).filter(period => period.year === year && period.name === name)
const template = ({ templateId }: { templateId: string }, _args: unknown, { load }: Context) =>
  one(load.template.load(templateId).then(row => (row ? [row] : [])))

export const planningVerbs: Resolvers = {
  Mutation: {
    confirmFreeze: (_root, { input }, context) =>
      context.command({ verb: 'confirmFreeze', input }, tx => confirmFreeze(tx, input)),
    correctFreeze: (_root, { input }, context) =>
      context.command({ verb: 'correctFreeze', input }, tx => correctFreeze(tx, input)),
    announceServiceWindow: (_root, { input }, context) =>
      context.command({ verb: 'announceServiceWindow', input }, tx =>
        announceServiceWindow(tx, {
          ...input,
          id: input.id == null ? null : plainKey('ServiceWindow', input.id),
          schools: input.schools?.map(organisationOf),
          changeId: input.changeId == null ? null : (uuidOf('Change', input.changeId) ?? nobody),
        }),
      ),
    announceRequirement: (_root, { input }, context) =>
      context.command({ verb: 'announceRequirement', input }, tx => announceRequirement(tx, input)),
    answerRequirement: (_root, { input }, context) =>
      context.command({ verb: 'answerRequirement', input }, tx =>
        answerRequirement(tx, {
          ...input,
          id: plainKey('Requirement', input.id),
          to: input.to && organisationOf(input.to),
        }),
      ),
    approveStandardTemplate: (_root, { input }, context) =>
      context.command({ verb: 'approveStandardTemplate', input }, tx =>
        approveStandardTemplate(tx, { ...input, suppliers: input.suppliers?.map(organisationOf) }),
      ),
    revokeStandardTemplate: (_root, { input }, context) =>
      context.command({ verb: 'revokeStandardTemplate', input }, tx =>
        revokeStandardTemplate(tx, { ...input, id: plainKey('StandardTemplate', input.id) }),
      ),
    subscribeToCalendar: (_root, { input }, context) =>
      shownOnce(
        newCalendarAddress(),
        body => context.command({ verb: 'subscribeToCalendar', input }, body),
        subscribeToCalendar,
      ),
    endSubscription: (_root, { input }, context) =>
      context.command({ verb: 'endSubscription', input }, endSubscription),
  },
  FreezeConfirmed: { periods },
  FreezeCorrected: { periods },
  ServiceWindowAnnounced: {
    window: ({ windowId }, _args, context) => one(context.ask(tx => windowsByIds(tx, [windowId]))),
  },
  RequirementAnnounced: { requirement },
  RequirementAnswered: { requirement },
  StandardTemplateApproved: { template },
  StandardTemplateRevoked: { template },
  CalendarSubscribed: { address: ({ secret }) => secret ?? null },
  SubscriptionEnded: {
    organisation: async (_done, _args, context) => named(context.load, (await context.actor()).organisationId),
  },
}
