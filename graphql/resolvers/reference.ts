import { confirmInstruction } from '#db/commands/confirm-instruction.ts'
import { recordConnection } from '#db/commands/record-connection.ts'
import { switchInterfaceService } from '#db/commands/switch-interface-service.ts'
import { connectionsOf, instructionCopy, interfaceServices } from '#db/queries/service-connections.ts'
import { isCopyOld } from '#domain/instruction-copy.ts'
import { LEGAL_BASES } from '#domain/legal-basis.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, storable, uuidOf } from '#graphql/global-id.ts'
import { settings } from '#graphql/settings.ts'
import { named } from './organisation.ts'

const schoolIn = (id: string) => uuidOf('Organisation', id) ?? nobody

/** Services, connections, legal bases and the copy of the Instruks (sections 2, 2.1, 3.1, 6). */
export const reference: Resolvers = {
  Query: {
    interfaceServices: (_root, _args, context) => context.ask(interfaceServices),
    legalBases: () => [...LEGAL_BASES],
    instructionCopy: (_root, _args, context) => context.ask(instructionCopy),
    serviceConnections: (_root, { schoolId }, context) =>
      context.ask(tx => connectionsOf(tx, schoolId == null ? null : schoolIn(schoolId))),
  },
  Mutation: {
    switchInterfaceService: (_root, { input }, context) =>
      context.command({ verb: 'switchInterfaceService', input }, tx =>
        switchInterfaceService(tx, { ...input, code: storable(input.code) }),
      ),
    confirmInstruction: (_root, { input }, context) =>
      context.command({ verb: 'confirmInstruction', input }, tx =>
        confirmInstruction(tx, { ...input, versionId: storable(input.versionId) }),
      ),
    recordConnection: (_root, { input }, context) =>
      context.command({ verb: 'recordConnection', input }, tx =>
        recordConnection(tx, { ...input, schoolId: schoolIn(input.schoolId) }),
      ),
  },
  Installation: { instructionAddress: () => settings().instructionAddress },
  InterfaceService: { name: (row, _args, { language }) => (language === 'en' ? row.nameEn : row.nameDa) },
  ConnectedService: { school: (row, _args, { load }) => named(load, row.schoolId) },
  InstructionCopy: {
    versionId: row => row.id,
    address: () => settings().instructionAddress,
    async isOld(row, _args, context) {
      const isAub = (await context.actor()).organisationKind === 'AUB'
      return isAub && isCopyOld(row.confirmedAt ?? row.validFrom, await context.now())
    },
  },
  InterfaceServiceSwitched: { services: (_row, _args, context) => context.ask(interfaceServices) },
  InstructionConfirmed: { copy: (_row, _args, context) => context.ask(instructionCopy) },
  ConnectionRecorded: { connections: ({ schoolId }, _args, context) => context.ask(tx => connectionsOf(tx, schoolId)) },
}
