import type { InstructionConfirmed as Confirmed } from '#db/commands/confirm-instruction.ts'
import type { ConnectionRecorded as Recorded } from '#db/commands/record-connection.ts'
import type { InterfaceServiceSwitched as Switched } from '#db/commands/switch-interface-service.ts'
import type { ConnectionRow, InstructionCopy as Copy } from '#db/queries/service-connections.ts'
import type { InterfaceServiceRow } from '#db/tables/interface-service.ts'

// What stands behind the types of services, connections and the copy of the Instruks while their resolvers run (codegen.ts, "mappers").
export type InterfaceService = InterfaceServiceRow
export type ConnectedService = ConnectionRow
export type InstructionCopy = Copy
export type InterfaceServiceSwitched = Switched
export type InstructionConfirmed = Confirmed
export type ConnectionRecorded = Recorded
