import { acknowledgeInstruction } from '#db/commands/acknowledge-instruction.ts'
import { confirmOrganisation } from '#db/commands/confirm-organisation.ts'
import { instructionLabel } from '#db/queries/instruction.ts'
import { may } from '#domain/permission.ts'
import type { Context } from '#graphql/context.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { named } from './organisation.ts'

const inForce = async (context: Context) => {
  const at = await context.now()
  return context.ask(tx => instructionLabel(tx, at))
}

/** The Instruks as an organisation has taken note of it, and its own facts as it has confirmed them (Instruks 6, D.7). */
export const acknowledgement: Resolvers = {
  Query: { instructionInForce: (_root, _args, context) => inForce(context) },
  Mutation: {
    acknowledgeInstruction: (_root, { input }, context) =>
      context.command({ verb: 'acknowledgeInstruction', input }, tx => acknowledgeInstruction(tx, input)),
    confirmOrganisation: (_root, { input }, context) =>
      context.command({ verb: 'confirmOrganisation', input }, tx => confirmOrganisation(tx, input)),
  },
  InstructionInForce: {
    versionId: row => row.id,
    async acknowledgement({ id }, _args, context) {
      const { organisationId } = await context.actor()
      const all = await context.load.acknowledgements.load(organisationId)
      return all.find(one => one.versionId === id) ?? null
    },
    viewerMayAcknowledge: async (_row, _args, context) => may(await context.actor(), 'acknowledgeInstruction'),
  },
  Organisation: {
    acknowledgements: async ({ id }, _args, { load }) => [...(await load.acknowledgements.load(id))],
    confirmation: ({ id }, _args, { load }) => load.confirmation.load(id),
  },
  InstructionAcknowledged: { instruction: (_done, _args, context) => inForce(context) },
  OrganisationConfirmed: { organisation: ({ organisationId }, _args, { load }) => named(load, organisationId) },
}
